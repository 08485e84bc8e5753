import type { Dataset } from "../../src/index.ts";
import { compileIeaPrices, domesticFile, industryFile } from "./compile.ts";

export const desnzPrices: Dataset = {
  id: "desnz-prices",
  title: "International industrial and domestic electricity prices, tables 5.3.1 and 5.5.1",
  publisher: "UK Department for Energy Security and Net Zero, from the IEA",
  url: "https://www.gov.uk/government/statistical-data-sets/international-industrial-energy-prices",
  licence: {
    name: "Open Government Licence v3.0",
    url: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
  },
  attribution:
    "Department for Energy Security and Net Zero, Quarterly Energy Prices, derived from IEA Energy Prices and Taxes; contains public sector information licensed under the Open Government Licence v3.0",
  vintage: "30 September 2025 (data to 2024)",
  retrieved: "2026-11-23",
  redistributable: true,
  supplies: ["priceBusiness", "priceLargestBand", "priceHousehold"],
  transformations: [
    "Pence to USD at the workbook's own exchange rate, 1.28205 USD to the pound in 2024.",
    "Prices with taxes; industry's average stands for the business class and for the largest band.",
    "Medians and rankings are left out.",
  ],
  caveats: [
    "Industry's average over all sizes of consumer, not one consumption band.",
    "Derived from figures of the International Energy Agency.",
  ],
  files: [
    {
      name: industryFile,
      url: "https://raw.githubusercontent.com/velingit/nuclearbias/e65f4868d6beb3ac5f9d27e13cc76b4a5e1009e0/table_531.xlsx",
    },
    {
      name: domesticFile,
      url: "https://raw.githubusercontent.com/velingit/nuclearbias/8c7f969fca12441c5f7c8f1d638d778dbd6b9f32/table_551.xlsx",
    },
  ],
  compile: compileIeaPrices,
};
