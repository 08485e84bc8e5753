import type { Dataset } from "../../src/index.ts";
import { bandsFile, compilePrices, householdFile } from "./compile.ts";

const folder =
  "https://raw.githubusercontent.com/Qery-Data/Energy/2d8be9d00a43a581264b1d1ed218e7b4517099fb/data_Eurostat_Energy_Prices";

export const eurostatPrices: Dataset = {
  id: "eurostat-prices",
  title: "Electricity prices for household and non-household consumers, nrg_pc_204 and nrg_pc_205",
  publisher: "Eurostat",
  url: "https://ec.europa.eu/eurostat/databrowser/view/nrg_pc_205",
  licence: {
    name: "CC BY 4.0",
    url: "https://ec.europa.eu/eurostat/web/main/help/copyright-notice",
  },
  attribution: "Eurostat, nrg_pc_204 and nrg_pc_205 (CC BY 4.0)",
  vintage: "second half of 2024, as of 2025-05-24",
  retrieved: "2026-11-23",
  redistributable: true,
  supplies: ["priceBusiness", "priceLargestBand", "priceHousehold"],
  transformations: [
    "EUR to USD at 1.0869565, the OECD's annual average of 2024.",
    "Business: band IC (0.5–2 GWh a year), else ID, IB or IE. Largest band: IG (150 GWh or more), else IF, IE, ID or IC. The band stands in the note.",
    "Business prices without VAT and recoverable taxes; household prices (band DC) with all taxes.",
    "0.0 is a missing price; EU27 and euro area are left out.",
  ],
  caveats: ["Prices of half a year, averaged over a country's contracts of that size."],
  files: [
    { name: bandsFile, url: `${folder}/${bandsFile}` },
    { name: householdFile, url: `${folder}/${householdFile}` },
  ],
  compile: compilePrices,
};
