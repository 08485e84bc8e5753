import type { Dataset } from "../../src/index.ts";
import { compileDoingBusiness, doingBusinessFile } from "./compile.ts";

export const doingBusiness: Dataset = {
  id: "doing-business",
  title: "Doing Business, getting electricity: price and interruptions",
  publisher: "World Bank",
  url: "https://archive.doingbusiness.org/en/data",
  licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  attribution: "World Bank, Doing Business (CC BY 4.0)",
  vintage: "Doing Business 2020 methodology, data of 2019",
  retrieved: "2026-11-23",
  redistributable: true,
  supplies: ["priceBusiness", "saidi", "saifi"],
  transformations: [
    "Kept the year 2019; U.S. cents to USD.",
    "Singapore's price is withdrawn: the printed 5.5 US cents are the energy alone, without the charges of network and market.",
    "Duration of interruptions is kept in hours a year, as published.",
  ],
  caveats: [
    "Largest business city only.",
    "A commercial tariff of 2019: prices have changed since, and currencies with them.",
    "The World Bank ended the report in 2021 after irregularities in the data of China, Saudi Arabia, the United Arab Emirates and Azerbaijan.",
    "Few interruptions on paper may mean few that are recorded.",
  ],
  files: [
    {
      name: doingBusinessFile,
      url: "https://raw.githubusercontent.com/jacob-harr/gep_renewable_energy_production/06f23bced91b536078e89982a546c2268dcc813e/data/raw/WB-DB.xlsx",
    },
  ],
  compile: compileDoingBusiness,
};
