import type { Parameter } from "./parameter.ts";

/** The power system: what its plants can be counted on, and how its peak follows from its energy. */
export const gridParameters = {
  systemLoadFactor: {
    unit: "ratio",
    low: 0.6,
    central: 0.7,
    high: 0.82,
    min: 0.3,
    max: 1,
    source:
      "For grids of which no peak is known. Known peaks: United States .67, China .79, Germany .72, United Kingdom .76, Ireland .72, South Africa .81",
    shape: "triangular",
  },
  reserveMargin: {
    unit: "ratio",
    low: 0.12,
    central: 0.15,
    high: 0.18,
    min: 0,
    max: 0.5,
    source: "Planning reserve margins of system operators",
    shape: "triangular",
  },
  capacityCreditThermal: {
    unit: "ratio",
    low: 0.95,
    central: 0.95,
    high: 0.95,
    min: 0,
    max: 1,
    source:
      "Effective load-carrying capability, in the range of the accreditation by US system operators",
    shape: "triangular",
  },
  capacityCreditNuclear: {
    unit: "ratio",
    low: 0.95,
    central: 0.95,
    high: 0.95,
    min: 0,
    max: 1,
    source:
      "Effective load-carrying capability, in the range of the accreditation by US system operators",
    shape: "triangular",
  },
  capacityCreditHydro: {
    unit: "ratio",
    low: 0.6,
    central: 0.8,
    high: 0.95,
    min: 0,
    max: 1,
    source:
      "Effective load-carrying capability, in the range of the accreditation by US system operators; varies with water and reservoirs",
    shape: "triangular",
  },
  capacityCreditReservoirs: {
    unit: "ratio",
    low: 0.95,
    central: 0.95,
    high: 0.95,
    min: 0,
    max: 1,
    source:
      "As for thermal plants: reservoirs or geothermal wells carry nine tenths of generation in Iceland, Norway, Paraguay and Bhutan, and can be called on at any hour",
    shape: "triangular",
  },
  capacityCreditStorage: {
    unit: "ratio",
    low: 0.5,
    central: 0.5,
    high: 0.5,
    min: 0,
    max: 1,
    source:
      "Effective load-carrying capability, in the range of the accreditation by US system operators; of storage, pumped storage included",
    shape: "triangular",
  },
  capacityCreditSolar: {
    unit: "ratio",
    low: 0.2,
    central: 0.2,
    high: 0.2,
    min: 0,
    max: 1,
    source:
      "Effective load-carrying capability, in the range of the accreditation by US system operators",
    shape: "triangular",
  },
  capacityCreditWind: {
    unit: "ratio",
    low: 0.21,
    central: 0.21,
    high: 0.21,
    min: 0,
    max: 1,
    source:
      "Effective load-carrying capability, in the range of the accreditation by US system operators",
    shape: "triangular",
  },
  capacityCreditGeothermal: {
    unit: "ratio",
    low: 0.95,
    central: 0.95,
    high: 0.95,
    min: 0,
    max: 1,
    source:
      "Effective load-carrying capability, in the range of the accreditation by US system operators",
    shape: "triangular",
  },
  capacityCreditBiomass: {
    unit: "ratio",
    low: 0.95,
    central: 0.95,
    high: 0.95,
    min: 0,
    max: 1,
    source:
      "Effective load-carrying capability, in the range of the accreditation by US system operators",
    shape: "triangular",
  },
  capacityCreditTide: {
    unit: "ratio",
    low: 0.2,
    central: 0.2,
    high: 0.2,
    min: 0,
    max: 1,
    source: "Assumption: as for solar power",
    shape: "triangular",
  },
} as const satisfies Record<string, Parameter>;
