import { priceLevelsShape, type Reference } from "../../src/index.ts";
import { ownReference } from "../compile/ownReference.ts";

export const usPriceLevels: Reference = {
  id: "us-price-levels",
  title: "Price level of the United States: GDP deflator relative to 2024",
  publisher: "U.S. Bureau of Economic Analysis",
  url: "https://fred.stlouisfed.org/series/GDPDEF",
  licence: {
    name: "Public domain (U.S. government work)",
    url: "https://www.bea.gov/help/faq/147",
  },
  attribution: "U.S. Bureau of Economic Analysis, GDP implicit price deflator (GDPDEF)",
  vintage: "Two vintages joined at 2017; 2025 is its first half",
  retrieved: "2026-11-23",
  redistributable: true,
  shape: priceLevelsShape,
  transformations: ["Mean of the quarters of each year over that of 2024, to three digits."],
  caveats: [
    "2021, 2022 and 2023 are rounded: they differ from one vintage of the series by up to 0.3 %, which the notes print.",
    "2010, 2019 and 2020 come from two vintages joined at 2017 and lie 0.2–0.4 % from what one vintage of 2026 gives.",
    "A year without a row cannot be carried: amounts of money of that year are no data (gross domestic product of Eritrea in 2011, Venezuela in 2014, South Sudan in 2015, Yemen in 2018).",
  ],
  files: [],
  compile: () => ownReference("us-price-levels/table.csv", priceLevelsShape),
};
