import type { Dataset } from "../../src/index.ts";
import { compileRetailPrices, retailPriceFile } from "./compile.ts";

export const eiaUsPrices: Dataset = {
  id: "eia-us-prices",
  title: "Average retail price of electricity in the United States",
  publisher: "U.S. Energy Information Administration",
  url: "https://www.eia.gov/electricity/data/browser/",
  licence: {
    name: "Public domain (U.S. government work)",
    url: "https://www.eia.gov/about/copyrights_reuse.php",
  },
  attribution: "U.S. Energy Information Administration, Electricity Data Browser",
  vintage: "annual data to 2025",
  retrieved: "2026-11-23",
  redistributable: true,
  supplies: ["priceBusiness", "priceLargestBand", "priceHousehold"],
  transformations: [
    "Kept the United States in 2025; cents to USD.",
    "The commercial sector stands for the business class, the industrial sector for the largest band.",
  ],
  caveats: ["Averages over all sizes of consumer of a sector, and over all states."],
  files: [
    {
      name: retailPriceFile,
      url: "https://raw.githubusercontent.com/therbold/DA17_Capstone/533807d9126535c269c9bb9fc89fedb11c1ffd00/data/Average_retail_price_of_electricity.csv",
    },
  ],
  compile: compileRetailPrices,
};
