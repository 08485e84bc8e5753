import type { Dataset } from "../../src/index.ts";
import { accessFile, compileAccess } from "./compile.ts";

export const worldbankAccess: Dataset = {
  id: "worldbank-access",
  title: "Access to electricity (% of population), EG.ELC.ACCS.ZS",
  publisher: "World Bank, World Development Indicators",
  url: "https://data.worldbank.org/indicator/EG.ELC.ACCS.ZS",
  // The series is under CC BY 4.0; its metadata cites a report, Tracking SDG 7, that is under CC BY-NC 3.0 IGO.
  licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  attribution:
    "World Bank, World Development Indicators, from the Global Electrification Database (CC BY 4.0)",
  vintage: "World Development Indicators of 2024-12-16",
  retrieved: "2026-11-23",
  redistributable: true,
  supplies: ["electricityAccess"],
  transformations: ["Kept the year 2022; groups of countries are left out."],
  caveats: [
    "From household surveys, with a statistical model for years between them.",
    "Access says nothing of hours of supply or of reliability.",
  ],
  files: [
    {
      name: accessFile,
      url: "https://api.worldbank.org/v2/en/indicator/EG.ELC.ACCS.ZS?downloadformat=csv",
      entry: "API_EG.ELC.ACCS.ZS_DS2_en_csv_v2_*.csv",
    },
  ],
  compile: compileAccess,
};
