import type { Dataset } from "../../src/index.ts";
import { aqueductProvinces } from "../crosswalk/files.ts";
import { compileAqueductProvinces } from "./compile.ts";

export const aqueduct3Provinces: Dataset = {
  id: "aqueduct-3-provinces",
  title: "Aqueduct 3.0 provincial rankings: baseline water stress",
  publisher: "World Resources Institute",
  url: "https://www.wri.org/data/aqueduct-30-country-rankings",
  licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  attribution: "Aqueduct 3.0, World Resources Institute (Hofste et al. 2019), CC BY 4.0",
  vintage: "Aqueduct 3.0, rankings of 2019; baseline 1960–2014",
  retrieved: "2026-11-23",
  redistributable: true,
  supplies: ["waterStressClass", "waterStressScore"],
  transformations: [
    "Baseline water stress, weight of all sectors (Tot), from a public extract of WRI's provincial rankings; the score is kept to six significant digits.",
    "Provinces of GADM 3.6 are found among the regions of the map by data/crosswalk/table.csv.",
    "A province that covers several regions gives its score to each of them, status estimated.",
    "Of several provinces in one region the mean of the scores is taken, each counted alike, with the smallest and the largest as its range, status estimated.",
    "The class is the one that the score lies in.",
  ],
  caveats: [
    "Edition 3.0 of 2019, not 4.0 as for the countries: seven countries differ by two classes or more (BFA, BGD, DNK, GUY, MMR, VNM, ZAF). Do not compare a region with its country by a small difference.",
    "Hawaii, Singapore and most small islands have no score; Taiwan is not in the rankings.",
    "Nunavut and Magallanes stand in the extract with several scores each and are left out.",
    "The year is that of the edition; the baseline describes 1960–2014.",
    "The address delivers an R data file: write it as CSV and refresh with --from.",
  ],
  files: [aqueductProvinces],
  compile: compileAqueductProvinces,
};
