import { type Dataset, generationFuels } from "../../src/index.ts";
import { retailPriceFile } from "../eia-us-prices/compile.ts";
import { compileStates, retailSalesFile } from "./compile.ts";
import { generationFile } from "./generation.ts";

/** A file of EIA's data browser, pinned to one commit of the repository that stores it. */
const browserFile = (name: string) => ({
  name,
  url: `https://raw.githubusercontent.com/therbold/DA17_Capstone/533807d9126535c269c9bb9fc89fedb11c1ffd00/data/${name}`,
});

export const eiaUsStates: Dataset = {
  id: "eia-us-states",
  title: "Electricity prices, sales and generation of the states of the United States",
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
  supplies: [
    "priceBusiness",
    "priceLargestBand",
    "priceHousehold",
    "annualDemand",
    "annualDemandOfCapacityYear",
    ...generationFuels,
  ],
  transformations: [
    "Kept the fifty states and the District of Columbia, joined by postal code; cents to USD, GWh to TWh.",
    "The commercial sector stands for the business class, the industrial sector for the largest band.",
    "Demand is retail sales to all sectors in 2025; sales of 2018 as well, the year of the capacity table.",
    "Generation of utility-scale plants in 2025: petroleum liquids and coke are oil, natural gas and other gases are gas, geothermal is other.",
    "A fuel printed as -- became 0: the fuels then add up to the state's total. A fuel printed as NM is what the total leaves, shared evenly where several are, with all of it as upper bound.",
    "Storage and EIA's class other (batteries, waste that is not biogenic) are not sources and are left out.",
  ],
  caveats: [
    "Averages over all sizes of consumer of a sector.",
    "Sales leave out grid losses and what large plants generate for themselves; Ember's national demand includes losses.",
    "Generation inside the state; what the state imports has another mix. Solar panels on roofs are not in it.",
  ],
  files: [retailPriceFile, retailSalesFile, generationFile].map(browserFile),
  compile: compileStates,
};
