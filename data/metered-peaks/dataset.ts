import type { Dataset } from "../../src/index.ts";
import { compileMeteredPeaks, peaksFile, usPeaksFile } from "./compile.ts";

export const meteredPeaks: Dataset = {
  id: "metered-peaks",
  title: "Load factors of grids from hourly load, 2020–2024",
  publisher: "ENTSO-E; NESO; AEMO; Electricity Authority of New Zealand; U.S. EIA",
  url: "https://github.com/open-energy-transition/electric-demand-data",
  licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  attribution:
    "Hourly load of ENTSO-E (CC BY 4.0), NESO (NESO Open Licence), AEMO and the Electricity Authority of New Zealand (CC BY 4.0); EIA-930 as cleaned by Ruggles, Farnham et al. (CC BY 4.0)",
  vintage: "Hourly load as kept in March 2025; EIA-930 2020–2024",
  retrieved: "2026-11-23",
  redistributable: true,
  supplies: ["systemLoadFactor"],
  transformations: [
    "Energy of the year over its hours times the peak; the peak is the tenth highest hour, since single hours hold spikes.",
    "The newest year of 2019–2024 with at least 8,670 hours and without a spike.",
    "The United States: the contiguous states by the cleaned hourly load of EIA-930.",
    "Range ± 3 %.",
  ],
  caveats: [
    "What transmission operators meter is not quite national demand: generation behind the meter and small grids are missing. Only the ratio of mean to peak is taken.",
    "Australia is the National Electricity Market without Western Australia and the Northern Territory; Great Britain stands for the United Kingdom.",
    "Ukraine's last whole year is 2021, before the war.",
  ],
  files: [
    {
      name: peaksFile,
      url: "https://github.com/open-energy-transition/electric-demand-data",
      byHand: true,
    },
    {
      name: usPeaksFile,
      url: "https://github.com/truggles/EIA_Cleaned_Hourly_Electricity_Demand_Data",
      byHand: true,
    },
  ],
  compile: compileMeteredPeaks,
};
