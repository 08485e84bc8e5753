import { power } from "../../statistics/power.ts";
import { at, mixture, product, quotient } from "../columns.ts";
import { lowers, raises } from "../declaration.ts";
import { healthCosts } from "../fuelParameters.ts";
import { facilityEnergyQuantity } from "../load/facilityEnergy.ts";
import { quantity, wayTo } from "../quantity.ts";
import { healthCostRegions } from "./healthCostRegions.ts";

const byFuel = {
  g: { leaves: "generationShare", effect: "none" },
  h: { term: "healthCostOfFuel", factors: healthCosts, effect: "raises" },
} as const;

const source = "NAS (2010); Machol and Rizk (2013); hourly US data of 2023. United States only";

/** Health cost by the mix of generation: known in the United States alone, unless a scenario carries it over by income. */
export const healthCostPerEnergyQuantity = quantity({
  id: "healthCostPerEnergy",
  unit: "USD/kWh",
  worked: "worked/healthCost",
  formula: "x_H = ∑_f g · h",
  symbols: byFuel,
  onlyIn: healthCostRegions,
  source: `${source}; elsewhere there is no figure, and the sum reads “at least”`,
  fill: (x_H, { g, h }) => mixture(x_H, g, h),
});

/** Income elasticity of the value of health between countries (OECD 2012, Mortality Risk Valuation). */
export const healthIncomeElasticity = 0.8;

/**
 * Health cost carried over from another country by income: `h · (GDP per head ratio)^0.8`. A transfer, not a finding:
 * off unless a user turns it on.
 *
 * @param cost h, USD/kWh, found where incomes are `incomeThere`. @returns USD/kWh.
 */
export const transferredHealthCost = (
  cost: number,
  incomeHere: number,
  incomeThere: number,
  elasticity = healthIncomeElasticity,
): number => cost * power(incomeHere / incomeThere, elasticity);

export const transferredHealthCostWay = wayTo(healthCostPerEnergyQuantity, {
  id: "healthCostTransferred",
  formula: "x_H = ∑_f g · h · (Y / Y_0)^η",
  symbols: {
    ...byFuel,
    η: { parameter: "healthIncomeElasticity", effect: "either" },
    Y: raises({ variable: "gdpPerHead" }),
    Y_0: { given: "incomeOfHealthCosts", variables: ["gdpPerHead"], effect: "lowers" },
    known: { given: "healthKnown", effect: "none" },
  },
  /** Asked for even where the cost is known, so that all regions are treated alike. */
  needs: [{ variable: "gdpPerHead" }],
  source: `${source}; carried over by income (OECD 2012): a transfer, not a finding`,
  when: "healthTransfer",
  fill: (x_H, { g, h, Y, Y_0, η, known }) => {
    mixture(x_H, g, h);
    for (let region = 0; region < x_H.length; region += 1)
      if (at(known, region) === 0)
        x_H[region] = transferredHealthCost(at(x_H, region), at(Y, region), Y_0, η);
  },
});

export const healthCostQuantity = quantity({
  id: "healthCost",
  unit: "USD/yr",
  formula: "X = x_H · E_fac",
  symbols: { x_H: raises(healthCostPerEnergyQuantity), E_fac: raises(facilityEnergyQuantity) },
  source: "One part of the external cost",
  fill: (X, { x_H, E_fac }) => product(X, x_H, E_fac),
});

export const healthCostPerResidentQuantity = quantity({
  id: "healthCostPerResident",
  unit: "USD/person/yr",
  formula: "k = X / B",
  symbols: { X: raises(healthCostQuantity), B: lowers({ variable: "population" }) },
  source: "Residents of the region that hosts, who are not all who breathe the air",
  fill: (k, { X, B }) => quotient(k, X, B),
});
