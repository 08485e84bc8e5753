import { capacityFuels, type Dataset } from "../../src/index.ts";
import { compileStateCapacity, stateCapacityFile } from "./compile.ts";

export const eia860States: Dataset = {
  id: "eia-860-states",
  title: "Generating capacity of the states of the United States, 2018",
  publisher: "U.S. Energy Information Administration",
  url: "https://www.eia.gov/electricity/data/state/",
  licence: {
    name: "Public domain (U.S. government work)",
    url: "https://www.eia.gov/about/copyrights_reuse.php",
  },
  attribution: "U.S. Energy Information Administration, form EIA-860, existing capacity by state",
  vintage: "1990–2018",
  retrieved: "2026-11-23",
  redistributable: true,
  supplies: [...capacityFuels, "capacityTotal"],
  transformations: [
    "Net summer capacity of the total electric power industry in 2018; MW to GW.",
    "Coal, natural gas, petroleum and other gases are fossil; wood and other biomass are biomass.",
    "EIA's class other (batteries, waste heat) is in the total only. A fuel without a row of the state is 0.",
  ],
  caveats: [
    "Capacity of 2018: since then much coal was closed and much wind, solar and storage built.",
    "A state is no grid of its own: plants of neighbouring states serve it, and its plants serve them.",
  ],
  files: [
    {
      name: stateCapacityFile,
      url: "https://www.eia.gov/electricity/data/state/existcapacity_annual.xlsx",
    },
  ],
  compile: compileStateCapacity,
};
