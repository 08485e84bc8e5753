import type { Dataset } from "../../src/index.ts";
import { compileIncome, incomeFile } from "./compile.ts";

export const worldbankIncome: Dataset = {
  id: "worldbank-income",
  title: "Country classification by income",
  publisher: "World Bank",
  url: "https://datahelpdesk.worldbank.org/knowledgebase/articles/906519-world-bank-country-and-lending-groups",
  licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  attribution: "World Bank, historical classification by income (OGHIST), CC BY 4.0",
  vintage: "Classification of fiscal year 2025, on income of 2023",
  retrieved: "2026-11-23",
  redistributable: true,
  supplies: ["incomeGroup"],
  transformations: [
    "Sheet Country Analytical History, last classified calendar year of each country: 1 low, 2 lower middle, 3 upper middle, 4 high income.",
    "Classifications that ended more than ten years before the newest column (former states, Mayotte) are left out.",
  ],
  caveats: ["Venezuela has not been classified since the income of 2019."],
  files: [
    {
      name: incomeFile,
      url: "https://databank.worldbank.org/data/download/site-content/OGHIST.xlsx",
    },
  ],
  compile: compileIncome,
};
