import type { Dataset } from "../../src/index.ts";
import { retailSalesFile } from "../eia-us-states/compile.ts";
import { eiaUsStates } from "../eia-us-states/dataset.ts";
import { compileStateDataCentres } from "./compile.ts";

export const dataCentresUsStates: Dataset = {
  id: "data-centres-us-states",
  title: "Electricity of data centres by state of the United States, 2023",
  publisher: "EPRI; U.S. Energy Information Administration",
  url: "https://www.epri.com/research/products/000000003002028905",
  licence: {
    name: "Public domain (U.S. government work)",
    url: "https://www.eia.gov/about/copyrights_reuse.php",
  },
  attribution:
    "EPRI, Powering Intelligence (2024), shares of 2023; U.S. Energy Information Administration, retail sales of 2023",
  vintage: "EPRI 2024 (year 2023); EIA to 2025",
  retrieved: "2026-11-23",
  redistributable: true,
  supplies: ["dataCentreElectricity", "dataCentreShare"],
  transformations: [
    "Share of data centres in the state's electricity in 2023 as EPRI estimates it, from the dataset's table shares.csv, times the state's retail sales of 2023.",
    "Seven regions without a share (Alaska, Arkansas, Delaware, the District of Columbia, Mississippi, Vermont, West Virginia) have no figure; Kansas, printed as 0.0, is 0.",
  ],
  caveats: [
    "The shares were read on a page that tabulates the report, not in the report itself; they are printed to 0.1 %, so small states are coarse.",
    "EPRI's own figures use another base: it has 21.8 TWh for Texas, where the product is 22.7; for Virginia both are 33.9.",
    "Maryland's 0.2 % looks too low for a state beside Northern Virginia.",
    "All data centres, not only those for AI; 2023, before the largest AI campuses opened.",
    "The licence named is the one of EIA's sales; EPRI's shares are single published figures, each cited.",
  ],
  files: eiaUsStates.files.filter(({ name }) => name === retailSalesFile),
  compile: compileStateDataCentres,
};
