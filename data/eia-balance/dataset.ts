import type { Dataset } from "../../src/index.ts";
import { balanceFile, compileBalance } from "./compile.ts";

export const eiaBalance: Dataset = {
  id: "eia-balance",
  title: "Net imports and distribution losses of electricity",
  publisher: "U.S. Energy Information Administration",
  url: "https://www.eia.gov/international/data/world",
  licence: {
    name: "Public domain (U.S. government work)",
    url: "https://www.eia.gov/about/copyrights_reuse.php",
  },
  attribution: "U.S. Energy Information Administration, International Energy Statistics",
  vintage: "series to 2021, as re-issued in 2023",
  retrieved: "2026-11-23",
  redistributable: true,
  supplies: ["netImports", "gridLosses"],
  transformations: [
    "Kept the year 2021; billion kWh are TWh.",
    "Country names became ISO codes, damaged ones (V0tnam, S0rra Leone, Saint P0rre and Miquelon) by hand.",
    "Countries with 0 in every row are left out: whoever re-issued the file wrote 0 for a missing figure.",
  ],
  caveats: [
    "EIA's own balance: for Lebanon, Iraq, Paraguay and Bhutan it differs much from Ember's demand; do not mix the two.",
    "A 0 for a small country may stand for a figure that was not reported.",
  ],
  files: [
    {
      name: balanceFile,
      url: "https://raw.githubusercontent.com/CallumR2/3179_datavis_2/250491fd3ccd9d3654bee899b53eb262e3bc1bb4/data/Global%20Electricity%20Statistics.csv",
    },
  ],
  compile: compileBalance,
};
