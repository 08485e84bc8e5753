import type { Dataset } from "../../src/index.ts";
import { censusFile, compileCounties } from "./compile.ts";

export const censusCounties: Dataset = {
  id: "census-counties",
  title: "Population of counties of the United States, 2024",
  publisher: "U.S. Census Bureau",
  url: "https://www.census.gov/data/tables/time-series/demo/popest/2020s-counties-total.html",
  licence: {
    name: "Public domain (U.S. government work)",
    url: "https://www.census.gov/data/developers/about/terms-of-service.html",
  },
  attribution: "U.S. Census Bureau, county population estimates (Vintage 2024)",
  vintage: "Vintage 2024, 1 July 2024",
  retrieved: "2026-11-23",
  redistributable: true,
  supplies: ["population"],
  transformations: [
    "Population of 1 July 2024, joined by FIPS code.",
    "Chugach and Copper River, into which Valdez-Cordova (Alaska) was split in 2019, are put together again: the map has the counties of 2017.",
    "The nine planning regions of Connecticut, which replaced its eight counties in 2022, are left out of the counties.",
  ],
  caveats: ["Estimates of the Census Bureau between two censuses, not counts."],
  files: [
    {
      name: censusFile,
      url: "https://www2.census.gov/programs-surveys/popest/datasets/2020-2024/counties/totals/co-est2024-alldata.csv",
    },
  ],
  compile: compileCounties,
};
