import type { ParameterId } from "../../scenario/parameters.ts";
import { rangeOf } from "../../scenario/rangeOf.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { kilowattHoursPerMegawattHour, kilowattHoursPerTerawattHour } from "../../units.ts";
import { at, quotient } from "../columns.ts";
import { scenarioConditions } from "../conditions.ts";
import type { Effect } from "../declaration.ts";
import { raises } from "../declaration.ts";
import { facilityEnergyQuantity } from "../load/facilityEnergy.ts";
import { quantity, wayTo } from "../quantity.ts";

/**
 * A relative change of a price as a sum on each megawatt-hour: `π · p · 1000`.
 *
 * @param relativeChange π, signed ratio. @param price p, USD/kWh. @returns USD/MWh.
 */
export const priceChangeOf = (relativeChange: number, price: number): number =>
  relativeChange * price * kilowattHoursPerMegawattHour;

/**
 * Change of a household's yearly bill.
 *
 * @param priceChange USD/MWh. @param yearlyUse kWh/yr. @returns USD/yr.
 */
export const householdBillChange = (priceChange: number, yearlyUse: number): number =>
  (priceChange * yearlyUse) / kilowattHoursPerMegawattHour;

/** The parameter that holds the change, by the way it is put: a sum, or a share of what others pay. */
const changeParameter = (scenario: Scenario): ParameterId =>
  scenarioConditions.priceInPercent(scenario) ? "relativePricePressure" : "pricePressure";

const changeOf = (scenario: Scenario): number =>
  rangeOf(scenario, changeParameter(scenario)).central;

/** Whether a scenario changes the price of others at all. */
export const hasPricePressure = (scenario: Scenario): boolean => changeOf(scenario) !== 0;

/** More demand of others, or a higher price to take a share of, means a larger cost, or a larger relief. */
const enlarges = (scenario: Scenario): Effect => (changeOf(scenario) < 0 ? "lowers" : "raises");
const lessens = (scenario: Scenario): Effect => (changeOf(scenario) < 0 ? "raises" : "lowers");

const evidence =
  "A signed scenario, 0 unless set: LBNL (Wiser et al. 2025) finds that growth of load lowered average prices of US states from 2019 to 2024; capacity prices of PJM rose from 28.92 to 329.17 USD/MW-day from 2024/25 to 2026/27";

/** Demand of all other customers is what the load leaves of the region's, kWh/yr. */
const demandOfOthers = (annualDemand: number, energy: number): number =>
  Math.max(0, annualDemand * kilowattHoursPerTerawattHour - energy);

const demands = {
  D: { variable: "annualDemand", effect: enlarges },
  E_fac: { quantity: facilityEnergyQuantity, effect: lessens },
} as const;

const Δp = raises({ parameter: "pricePressure" });
const π = raises({ parameter: "relativePricePressure" });

/** What all other customers of the region pay more under a price scenario; negative where they pay less. */
export const pricePressureQuantity = quantity({
  id: "pricePressure",
  unit: "USD/yr",
  formula: "ΔK = max(0, D − E_fac) · Δp",
  symbols: { ...demands, Δp },
  source: `A sum on each MWh. ${evidence}`,
  when: "priceInDollars",
  fill: (ΔK, { D, E_fac, Δp }) => {
    for (let region = 0; region < ΔK.length; region += 1)
      ΔK[region] = householdBillChange(Δp, demandOfOthers(at(D, region), at(E_fac, region)));
  },
});

export const relativePricePressureWay = wayTo(pricePressureQuantity, {
  id: "relativePricePressure",
  formula: "ΔK = max(0, D − E_fac) · π · p",
  symbols: { ...demands, p: { variable: "priceBusiness", effect: enlarges }, π },
  source: `A share of the business price, for the mix of others' tariffs is not known. ${evidence}`,
  when: "priceInPercent",
  fill: (ΔK, { D, E_fac, π, p }) => {
    for (let region = 0; region < ΔK.length; region += 1)
      ΔK[region] = householdBillChange(
        priceChangeOf(π, at(p, region)),
        demandOfOthers(at(D, region), at(E_fac, region)),
      );
  },
});

const U = { parameter: "householdUse", effect: enlarges } as const;
const needs = [{ quantity: facilityEnergyQuantity }] as const;

/** The same for one household whose use is a parameter, where there is a load. */
export const pricePressurePerHouseholdQuantity = quantity({
  id: "pricePressurePerHousehold",
  unit: "USD/household/yr",
  formula: "k_h = U · Δp",
  symbols: { Δp, U },
  needs,
  source: "One household of the same use everywhere",
  when: "priceInDollars",
  fill: (k_h, { U, Δp }) => {
    k_h.fill(householdBillChange(Δp, U));
  },
});

export const relativePricePressurePerHouseholdWay = wayTo(pricePressurePerHouseholdQuantity, {
  id: "relativePricePressurePerHousehold",
  formula: "k_h = U · π · p_h",
  symbols: { π, U, p_h: { variable: "priceHousehold", effect: enlarges } },
  needs,
  source: "One household of the same use everywhere, at what households pay there",
  when: "priceInPercent",
  fill: (k_h, { U, π, p_h }) => {
    for (let region = 0; region < k_h.length; region += 1)
      k_h[region] = householdBillChange(priceChangeOf(π, at(p_h, region)), U);
  },
});

export const pricePressurePerResidentQuantity = quantity({
  id: "pricePressurePerResident",
  unit: "USD/person/yr",
  formula: "k = ΔK / B",
  symbols: { ΔK: raises(pricePressureQuantity), B: { variable: "population", effect: lessens } },
  source: "Residents of the region that hosts",
  fill: (k, { ΔK, B }) => quotient(k, ΔK, B),
});

export const pricePressureShareOfGdpQuantity = quantity({
  id: "pricePressureShareOfGdp",
  unit: "ratio",
  formula: "k = ΔK / Y",
  symbols: { ΔK: raises(pricePressureQuantity), Y: { variable: "gdp", effect: lessens } },
  source: "The change as a share of income",
  fill: (k, { ΔK, Y }) => quotient(k, ΔK, Y),
});
