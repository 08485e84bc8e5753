import { type Dataset, generationFuels } from "../../src/index.ts";
import { compileMix, mixFile } from "./compile.ts";

export const owidElectricityMix: Dataset = {
  id: "owid-electricity-mix",
  title: "Electricity production by source",
  publisher: "Our World in Data, from Ember and the Energy Institute",
  url: "https://ourworldindata.org/grapher/electricity-prod-source-stacked",
  licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  attribution:
    "Ember; Energy Institute, Statistical Review of World Energy; processed by Our World in Data (CC BY 4.0)",
  vintage: "2024 release (data to 2023)",
  retrieved: "2026-11-23",
  redistributable: true,
  supplies: generationFuels,
  transformations: [
    "Kept the last year of each country, if it is 2020 or later; all nine fuels together or none.",
    "Negative generation became 0.",
    "Kosovo's code OWID_KOS became XKX; groups of countries are left out.",
  ],
  caveats: [
    "Generation inside the country: what is imported has another mix.",
    "Printed to 0.01 TWh: shares of very small systems are coarse.",
  ],
  files: [
    {
      name: mixFile,
      url: "https://ourworldindata.org/grapher/electricity-prod-source-stacked.csv?v=1&csvType=full&useColumnShortNames=false",
    },
  ],
  compile: compileMix,
};
