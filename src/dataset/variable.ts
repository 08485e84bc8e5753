import { amount, group, type Inheritance, inOneClimate, lack, plus, times } from "./inheritance.ts";

/** The built file that carries a variable; one download each, so that one that fails leaves the others working. */
export const topics = ["energy", "price", "water", "people", "compute"] as const;
export type Topic = (typeof topics)[number];

/** What the model states that it needs: unit and the range outside which a figure is refused at build. */
export interface Variable {
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly topic: Topic;
  /** What a region without a figure of its own takes from the region around it. */
  readonly inherits: Inheritance;
  /** The world keeps the figure of every year, beside the latest one that stands for the region. */
  readonly everyYear?: true;
}

/** Declarations by id: those of the atlas are `variables`, and a dataset may bring more. */
export type Variables = Readonly<Record<string, Variable>>;

type Bounds = readonly [min: number, max: number];

const variable = (
  unit: string,
  [min, max]: Bounds,
  topic: Topic,
  inherits: Inheritance,
): Variable => ({ unit, min, max, topic, inherits });

const mix = group("mix");

/**
 * Every variable of the atlas. A dataset claims to supply some of them; the model never asks who did.
 *
 * Spreads of inherited figures are the 5 and 95 % quantiles of local over national figures: prices EIA 2025, carbon Ember
 * 2024, reliability EIA-861 2023 (against the median), wet bulb and degree days by climate zone (against the mean), use of
 * AI Microsoft 2026 (against the mean), water intensity WRI 2020 (30 states, against the mean), each over 51 US states;
 * load factors PLEXOS-World 2015 over 95 parts of eight nations; stress Aqueduct 3.0 over 3,031 provinces; scarcity AWARE 2.0 over 2,858; income and HDI Global Data Lab 2019 over 1,768
 * regions. Where none are published (access, drinking water, income class) the spread is an assumption of this project.
 */
export const variables = {
  capacityFossil: variable("GW", [0, 3000], "energy", amount),
  capacityNuclear: variable("GW", [0, 200], "energy", amount),
  capacityHydro: variable("GW", [0, 500], "energy", amount),
  capacityPumpedStorage: variable("GW", [0, 100], "energy", amount),
  capacitySolar: variable("GW", [0, 1500], "energy", amount),
  capacityWind: variable("GW", [0, 1000], "energy", amount),
  capacityGeothermal: variable("GW", [0, 20], "energy", amount),
  capacityBiomass: variable("GW", [0, 100], "energy", amount),
  capacityTide: variable("GW", [0, 10], "energy", amount),
  /** Installed capacity as the publisher's own total; rounded leaves may differ from it. */
  capacityTotal: variable("GW", [0, 4000], "energy", amount),
  annualDemand: variable("TWh", [0, 15000], "energy", amount),
  /** Annual demand of the capacity's own year, for peak and headroom. */
  annualDemandOfCapacityYear: variable("TWh", [0, 15000], "energy", amount),
  /** Mean load over peak load of the region's grid in a year. */
  systemLoadFactor: variable("ratio", [0.3, 0.95], "energy", times(0.82, 1.08)),
  generationCoal: variable("TWh", [0, 8000], "energy", mix),
  generationGas: variable("TWh", [0, 3000], "energy", mix),
  generationOil: variable("TWh", [0, 500], "energy", mix),
  generationNuclear: variable("TWh", [0, 1500], "energy", mix),
  generationHydro: variable("TWh", [0, 2500], "energy", mix),
  generationWind: variable("TWh", [0, 2000], "energy", mix),
  generationSolar: variable("TWh", [0, 2000], "energy", mix),
  generationBioenergy: variable("TWh", [0, 500], "energy", mix),
  generationOther: variable("TWh", [0, 200], "energy", mix),
  /** Average, life cycle, generation based. */
  carbonIntensity: variable("g/kWh", [5, 1200], "energy", times(0.42, 1.7)),
  /** Negative where a country exports more than it imports. */
  netImports: variable("TWh", [-300, 300], "energy", amount),
  gridLosses: variable("TWh", [0, 600], "energy", amount),
  electricityAccess: variable("%", [0, 100], "energy", lack(0.33, 3)),
  saidi: variable("h/yr", [0, 8760], "energy", times(0.33, 4.1)),
  saifi: variable("interruptions/yr", [0, 3000], "energy", times(0.7, 2.7)),
  /** One tariff class everywhere (about 0.1 to 2 GWh a year), for comparison. */
  priceBusiness: variable("USD/kWh", [0.005, 1], "price", times(0.67, 1.74)),
  /** The largest published industrial band, an extra where it exists. */
  priceLargestBand: variable("USD/kWh", [0.005, 1], "price", times(0.74, 2.4)),
  priceHousehold: variable("USD/kWh", [0.005, 1], "price", times(0.72, 1.73)),
  waterStressScore: variable("score 0–5", [0, 5], "water", plus(2.1, 1.6)),
  /** 0 low (< 10 %) … 4 extremely high (> 80 %); −1 arid and low water use. */
  waterStressClass: variable("class", [-1, 4], "water", plus(2, 2)),
  /** AWARE 2.0, non-agricultural, annual. */
  scarcityFactor: variable("m³-eq/m³", [0.1, 100], "water", times(0.11, 2.4)),
  /** WRI country factor: the alternative method, never mixed with the fuel-mix one in a ranking. */
  waterIntensityWri: variable("L/kWh", [0, 30], "water", times(0.59, 2.5)),
  wetBulb: variable("°C", [-50, 35], "water", inOneClimate(plus(5.2, 6.1))),
  coolingDegreeDays: variable("°C·d", [0, 6000], "water", inOneClimate(times(0.42, 2.2))),
  population: variable("persons", [0, 2e9], "people", amount),
  gdp: variable("USD/yr", [0, 1e14], "people", amount),
  gdpPerHead: variable("USD/person/yr", [50, 500000], "people", times(0.57, 1.64)),
  /** Gross national income at purchasing power, never in one ranking with GDP in US dollars. */
  gniPerHead: variable("int$ of 2017/person/yr", [100, 500000], "people", times(0.57, 1.64)),
  hdi: variable("index 0–1", [0, 1], "people", times(0.86, 1.13)),
  /** 1 low … 4 high, World Bank. */
  incomeGroup: variable("class", [1, 4], "people", plus(1, 1)),
  safeDrinkingWater: variable("%", [0, 100], "people", lack(0.33, 3)),
  /** Electricity of data centres as published for the region itself. */
  dataCentreElectricity: variable("TWh", [0, 1000], "compute", amount),
  /** Data centres' share of electricity as the publisher prints it, with its own denominator. */
  dataCentreShare: variable("%", [0, 100], "compute", amount),
  /** Located AI compute, the larger of the two records below. */
  computeLocated: variable("MW", [0, 100000], "compute", amount),
  computeLocatedClusters: variable("MW", [0, 100000], "compute", amount),
  computeLocatedSites: variable("MW", [0, 100000], "compute", amount),
  /** Located AI compute by the home country of the firm that owns it. */
  computeOwned: variable("MW", [0, 100000], "compute", amount),
  cloudRegions: variable("regions", [0, 200], "compute", amount),
  /** Ground that mapped data centres cover: a weight that shares load out, no measure of their electricity. */
  dataCentreSites: variable("m²", [0, 1e8], "compute", amount),
  /** Share of people aged 15–64 who used a generative-AI product. */
  aiUseShare: variable("%", [0, 100], "compute", times(0.78, 1.21)),
} as const satisfies Record<string, Variable>;

export type VariableId = keyof typeof variables;

export const variableIds = Object.keys(variables) as readonly VariableId[];
