import type { Dataset } from "../../src/index.ts";
import { compileOverview, overviewFile } from "./compile.ts";

export const emberOverview: Dataset = {
  id: "ember-overview",
  title: "Yearly electricity demand and carbon intensity by country",
  publisher: "Ember",
  url: "https://ember-energy.org/data/",
  licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  attribution: "Ember, yearly electricity data (CC BY 4.0)",
  vintage: "API data of 2025-06-28",
  retrieved: "2026-11-23",
  redistributable: true,
  supplies: ["annualDemand", "annualDemandOfCapacityYear", "carbonIntensity"],
  transformations: [
    "Kept the last year of each country; demand of 2022 as well, for comparison with the capacity of that year.",
    "Groups of countries, which have no code, are left out.",
  ],
  caveats: [
    "Demand is generation plus net imports: it includes grid losses.",
    "Carbon intensity covers the life cycle of the country's own generation; imports are not in it.",
    "India's demand includes captive plants.",
  ],
  files: [
    {
      name: overviewFile,
      url: "https://raw.githubusercontent.com/ember-energy/ember-data-api/1f2147181ebff93b0f7b956e0b3bd8c84a977d5d/data/api_country_overview_yearly.csv",
    },
  ],
  compile: compileOverview,
};
