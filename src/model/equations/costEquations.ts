import { generationFuels } from "../../dataset/fuels.ts";
import type { ParameterId } from "../../scenario/parameter.ts";
import { healthCosts } from "../fuelParameters.ts";
import type { Equation } from "./equation.ts";

const E_fac = { quantity: "facilityEnergy" } as const;
const B = { variable: "population" } as const;
const EF = { variable: "carbonIntensity" } as const;
const p = { variable: "priceBusiness" } as const;
const x = { quantity: "externalCostPerEnergy" } as const;
const x_C = { quantity: "climateCostPerEnergy" } as const;
const x_H = { quantity: "healthCostPerEnergy" } as const;
const x_W = { quantity: "waterCostPerEnergy" } as const;
const ΔK = { quantity: "pricePressure" } as const;

const k_h = { quantity: "pricePressurePerHousehold" } as const;
const U = { parameter: "householdUse" } as const;

const pressureSource =
  "A signed scenario, 0 unless set: LBNL (Wiser et al. 2025) finds that growth of load lowered average prices of US states from 2019 to 2024; capacity prices of PJM rose from 28.92 to 329.17 USD/MW-day from 2024/25 to 2026/27";

const byFuel = {
  x_H,
  g: { term: "generationShare", variables: generationFuels },
  h: {
    term: "healthCostOfFuel",
    parameters: healthCosts.filter((id): id is ParameterId => id !== undefined),
  },
} as const;

const healthSource =
  "NAS (2010); Machol and Rizk (2013); hourly US data of 2023. United States only";

/** Carbon, the bill, and the cost that no price contains. */
export const costEquations: readonly Equation[] = [
  {
    id: "carbon",
    section: "cost",
    formula: "C = E_fac · EF",
    symbols: { C: { quantity: "carbon" }, E_fac, EF },
    source: "Average intensity, generation based, life cycle (Ember)",
  },
  {
    id: "carbonPerResident",
    section: "cost",
    formula: "c = C / B",
    symbols: { c: { quantity: "carbonPerResident" }, C: { quantity: "carbon" }, B },
    source: "Residents of the region that hosts",
  },
  {
    id: "embodiedCarbon",
    section: "cost",
    formula: "C_m = E_IT / (LF · 8760 · P_a) · (G_s / 8 + G_a) / L",
    symbols: {
      C_m: { quantity: "embodiedCarbon" },
      E_IT: { quantity: "itEnergy" },
      LF: { parameter: "loadFactor" },
      P_a: { parameter: "powerPerAccelerator" },
      G_s: { parameter: "embodiedPerServer" },
      G_a: { parameter: "embodiedPerAccelerator" },
      L: { parameter: "hardwareLifetime" },
    },
    source: "EcoLogits (2026); booked to where machines are made, added to nothing",
  },
  {
    id: "bill",
    section: "cost",
    formula: "K = E_fac · p",
    symbols: { K: { quantity: "bill" }, E_fac, p },
    source: "One tariff class everywhere",
  },
  {
    id: "billShareOfGdp",
    section: "cost",
    formula: "k = K / Y",
    symbols: {
      k: { quantity: "billShareOfGdp" },
      K: { quantity: "bill" },
      Y: { variable: "gdp" },
    },
    source: "The bill as a share of income",
  },
  {
    id: "priceShareOfIncome",
    section: "cost",
    formula: "k = 1000 · p / Y",
    symbols: {
      k: { quantity: "priceShareOfIncome" },
      p,
      Y: { variable: "gdpPerHead" },
    },
    source: "Price of a megawatt-hour against a year's income",
  },
  {
    id: "pricePressure",
    section: "cost",
    formula: "ΔK = max(0, D − E_fac) · Δp",
    symbols: {
      ΔK,
      D: { variable: "annualDemand" },
      E_fac,
      Δp: { parameter: "pricePressure" },
    },
    source: `A sum on each MWh. ${pressureSource}`,
    when: "priceInDollars",
  },
  {
    id: "relativePricePressure",
    section: "cost",
    formula: "ΔK = max(0, D − E_fac) · π · p",
    symbols: {
      ΔK,
      D: { variable: "annualDemand" },
      E_fac,
      π: { parameter: "relativePricePressure" },
      p,
    },
    source: `A share of the business price, for the mix of others' tariffs is not known. ${pressureSource}`,
    when: "priceInPercent",
  },
  {
    id: "pricePressurePerHousehold",
    section: "cost",
    formula: "k_h = U · Δp",
    symbols: { k_h, U, Δp: { parameter: "pricePressure" } },
    source: "One household of the same use everywhere",
    when: "priceInDollars",
  },
  {
    id: "relativePricePressurePerHousehold",
    section: "cost",
    formula: "k_h = U · π · p_h",
    symbols: {
      k_h,
      U,
      π: { parameter: "relativePricePressure" },
      p_h: { variable: "priceHousehold" },
    },
    source: "One household of the same use everywhere, at what households pay there",
    when: "priceInPercent",
  },
  {
    id: "pricePressurePerResident",
    section: "cost",
    formula: "k = ΔK / B",
    symbols: { k: { quantity: "pricePressurePerResident" }, ΔK, B },
    source: "Residents of the region that hosts",
  },
  {
    id: "pricePressureShareOfGdp",
    section: "cost",
    formula: "k = ΔK / Y",
    symbols: { k: { quantity: "pricePressureShareOfGdp" }, ΔK, Y: { variable: "gdp" } },
    source: "The change as a share of income",
  },
  {
    id: "climateCostPerEnergy",
    section: "cost",
    formula: "x_C = EF · σ · (1 − ι)",
    symbols: {
      x_C,
      EF,
      σ: { parameter: "socialCostOfCarbon" },
      ι: { parameter: "internalisedShare" },
    },
    source: "EPA (2023), for 2025; before carbon pricing unless a share is set as paid already",
  },
  {
    id: "healthCostPerEnergy",
    section: "cost",
    formula: "x_H = ∑_f g · h",
    symbols: byFuel,
    source: `${healthSource}; elsewhere there is no figure, and the sum reads “at least”`,
  },
  {
    id: "healthCostTransferred",
    section: "cost",
    formula: "x_H = ∑_f g · h · (Y / Y_0)^η",
    symbols: {
      ...byFuel,
      Y: { variable: "gdpPerHead" },
      Y_0: { term: "incomeOfHealthCosts", variables: ["gdpPerHead"] },
      η: { parameter: "healthIncomeElasticity" },
    },
    source: `${healthSource}; carried over by income (OECD 2012): a transfer, not a finding`,
    when: "healthTransfer",
  },
  {
    id: "waterCostPerEnergy",
    section: "cost",
    formula: "x_W = (WUE / PUE_c + EWIF) · CF · v",
    symbols: {
      x_W,
      WUE: { quantity: "waterUsageEffectiveness" },
      PUE_c: { term: "coolingPue" },
      EWIF: { quantity: "waterIntensity" },
      CF: { variable: "scarcityFactor" },
      v: { parameter: "shadowPriceOfWater" },
    },
    source: "The shadow price is a choice, 0 unless set: scarce water then costs nothing here",
    when: "waterPriced",
  },
  {
    id: "externalCostPerEnergy",
    section: "cost",
    formula: "x = x_C + x_H + x_W",
    symbols: { x, x_C, x_H, x_W },
    source: "A part that is not known is left out, and the sum reads “at least”",
  },
  {
    id: "externalCost",
    section: "cost",
    formula: "X = x · E_fac",
    symbols: { X: { quantity: "externalCost" }, x, E_fac },
    source: "Costs that no price contains",
  },
  {
    id: "externalCostPerResident",
    section: "cost",
    formula: "k = X / B",
    symbols: { k: { quantity: "externalCostPerResident" }, X: { quantity: "externalCost" }, B },
    source: "Residents of the region that hosts",
  },
  ...(
    [
      ["climateCost", x_C, "x_C"],
      ["healthCost", x_H, "x_H"],
      ["waterCost", x_W, "x_W"],
    ] as const
  ).map(
    ([id, part, symbol]): Equation => ({
      id,
      section: "cost",
      formula: `X = ${symbol} · E_fac`,
      symbols: { X: { quantity: id }, [symbol]: part, E_fac },
      source: "One part of the external cost",
    }),
  ),
  {
    id: "healthCostPerResident",
    section: "cost",
    formula: "k = X / B",
    symbols: { k: { quantity: "healthCostPerResident" }, X: { quantity: "healthCost" }, B },
    source: "Residents of the region that hosts, who are not all who breathe the air",
  },
  {
    id: "unpricedPerPriced",
    section: "cost",
    formula: "k = x / p",
    symbols: { k: { quantity: "unpricedPerPriced" }, x, p },
    source: "External cost against the bill paid",
  },
  {
    id: "unpricedPerHouseholdPrice",
    section: "cost",
    formula: "k = x / p",
    symbols: {
      k: { quantity: "unpricedPerHouseholdPrice" },
      x,
      p: { variable: "priceHousehold" },
    },
    source: "External cost of a kWh against what a household pays for one",
  },
];
