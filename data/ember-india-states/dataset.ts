import { capacityFuels, type Dataset, generationFuels } from "../../src/index.ts";
import { compileIndianStates, indiaGenerationFile, indiaOverviewFile } from "./compile.ts";

/** A file of Ember's repository, pinned to one commit. */
const emberFile = (name: string) => ({
  name,
  url: `https://raw.githubusercontent.com/ember-energy/ember-data-api/1f2147181ebff93b0f7b956e0b3bd8c84a977d5d/data/${name}`,
});

export const emberIndiaStates: Dataset = {
  id: "ember-india-states",
  title: "Electricity of the states and union territories of India",
  publisher: "Ember",
  url: "https://ember-energy.org/data/",
  licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  attribution: "Ember, electricity data of the states of India (CC BY 4.0)",
  vintage: "API data of 2025-06-28",
  retrieved: "2026-11-23",
  redistributable: true,
  supplies: [
    ...capacityFuels,
    "capacityTotal",
    "annualDemand",
    "annualDemandOfCapacityYear",
    ...generationFuels,
    "carbonIntensity",
  ],
  transformations: [
    "Kept 2023, joined by name; the total of India is left out. GWh to TWh, MW to GW.",
    "Kept the fuels that do not overlap; other fossil fuels are oil. The total capacity is their sum.",
    "Pumped storage, geothermal and tidal capacity, which Ember does not list in India, are 0; so is a fuel without a row where the others make up the whole of a state (Chandigarh, Dadra and Nagar Haveli and Daman and Diu).",
  ],
  caveats: [
    "What Ember prints as a state's demand equals what is generated in it: states that import much (Delhi, Goa, Kerala, Punjab) read far too low, exporting ones too high. It has the status estimated.",
    "Plants of utilities only: captive plants, which the national figure includes, are not in it.",
    "Capacity is counted where the plant stands; India dispatches nationally, so what a state has left at its peak is no fact of its grid.",
  ],
  files: [indiaOverviewFile, indiaGenerationFile].map(emberFile),
  compile: compileIndianStates,
};
