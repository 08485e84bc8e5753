/** The built file that carries a variable; one download each, so that one that fails leaves the others working. */
export const topics = ["energy", "price", "water", "people", "compute"] as const;
export type Topic = (typeof topics)[number];

/** What the model states that it needs: unit and the range outside which a figure is refused at build. */
export interface Variable {
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly topic: Topic;
}

const variable = (unit: string, min: number, max: number, topic: Topic): Variable => ({
  unit,
  min,
  max,
  topic,
});

/** Every variable of the atlas. A dataset claims to supply some of them; the model never asks who did. */
export const variables = {
  capacityFossil: variable("GW", 0, 3000, "energy"),
  capacityNuclear: variable("GW", 0, 200, "energy"),
  capacityHydro: variable("GW", 0, 500, "energy"),
  capacityPumpedStorage: variable("GW", 0, 100, "energy"),
  capacitySolar: variable("GW", 0, 1500, "energy"),
  capacityWind: variable("GW", 0, 1000, "energy"),
  capacityGeothermal: variable("GW", 0, 20, "energy"),
  capacityBiomass: variable("GW", 0, 100, "energy"),
  capacityTide: variable("GW", 0, 10, "energy"),
  /** Installed capacity as the publisher's own total; rounded leaves may differ from it. */
  capacityTotal: variable("GW", 0, 4000, "energy"),
  annualDemand: variable("TWh", 0, 15000, "energy"),
  /** Annual demand of the capacity's own year, for peak and headroom. */
  annualDemandOfCapacityYear: variable("TWh", 0, 15000, "energy"),
  generationCoal: variable("TWh", 0, 8000, "energy"),
  generationGas: variable("TWh", 0, 3000, "energy"),
  generationOil: variable("TWh", 0, 500, "energy"),
  generationNuclear: variable("TWh", 0, 1500, "energy"),
  generationHydro: variable("TWh", 0, 2500, "energy"),
  generationWind: variable("TWh", 0, 2000, "energy"),
  generationSolar: variable("TWh", 0, 2000, "energy"),
  generationBioenergy: variable("TWh", 0, 500, "energy"),
  generationOther: variable("TWh", 0, 200, "energy"),
  /** Average, life cycle, generation based. */
  carbonIntensity: variable("g/kWh", 5, 1200, "energy"),
  /** Negative where a country exports more than it imports. */
  netImports: variable("TWh", -300, 300, "energy"),
  gridLosses: variable("TWh", 0, 600, "energy"),
  electricityAccess: variable("%", 0, 100, "energy"),
  saidi: variable("h/yr", 0, 8760, "energy"),
  saifi: variable("interruptions/yr", 0, 3000, "energy"),
  /** One tariff class everywhere (about 0.1 to 2 GWh a year), for comparison. */
  priceBusiness: variable("USD/kWh", 0.005, 1, "price"),
  /** The largest published industrial band, an extra where it exists. */
  priceLargestBand: variable("USD/kWh", 0.005, 1, "price"),
  priceHousehold: variable("USD/kWh", 0.005, 1, "price"),
  waterStressScore: variable("score 0–5", 0, 5, "water"),
  /** 0 low (< 10 %) … 4 extremely high (> 80 %); −1 arid and low water use. */
  waterStressClass: variable("class", -1, 4, "water"),
  /** AWARE 2.0, non-agricultural, annual. */
  scarcityFactor: variable("m³-eq/m³", 0.1, 100, "water"),
  /** WRI country factor: the alternative method, never mixed with the fuel-mix one in a ranking. */
  waterIntensityWri: variable("L/kWh", 0, 30, "water"),
  wetBulb: variable("°C", -50, 35, "water"),
  coolingDegreeDays: variable("°C·d", 0, 6000, "water"),
  population: variable("persons", 0, 2e9, "people"),
  gdp: variable("USD/yr", 0, 1e14, "people"),
  gdpPerHead: variable("USD/person/yr", 50, 500000, "people"),
  /** Gross national income at purchasing power, never in one ranking with GDP in US dollars. */
  gniPerHead: variable("int$ of 2017/person/yr", 100, 500000, "people"),
  hdi: variable("index 0–1", 0, 1, "people"),
  /** 1 low … 4 high, World Bank. */
  incomeGroup: variable("class", 1, 4, "people"),
  safeDrinkingWater: variable("%", 0, 100, "people"),
  /** Electricity of data centres as published for the country itself, or for an IEA region (`iea:…`). */
  dataCentreElectricity: variable("TWh", 0, 1000, "compute"),
  /** Data centres' share of electricity as the publisher prints it, with its own denominator. */
  dataCentreShare: variable("%", 0, 100, "compute"),
  /** Located AI compute, the larger of the two records below. */
  computeLocated: variable("MW", 0, 100000, "compute"),
  computeLocatedClusters: variable("MW", 0, 100000, "compute"),
  computeLocatedSites: variable("MW", 0, 100000, "compute"),
  /** Located AI compute by the home country of the firm that owns it. */
  computeOwned: variable("MW", 0, 100000, "compute"),
  cloudRegions: variable("regions", 0, 200, "compute"),
  /** Ground that mapped data centres cover: a weight that shares load out, no measure of their electricity. */
  dataCentreSites: variable("m²", 0, 1e8, "compute"),
  /** Share of people aged 15–64 who used a generative-AI product. */
  aiUseShare: variable("%", 0, 100, "compute"),
} as const satisfies Record<string, Variable>;

export type VariableId = keyof typeof variables;

export const variableIds = Object.keys(variables) as readonly VariableId[];
