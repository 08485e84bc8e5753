import type { Dataset } from "../../src/index.ts";
import { aware2 } from "../aware-2/dataset.ts";
import { awareProvinces } from "../crosswalk/files.ts";
import { compileAwareProvinces } from "./compile.ts";

const { publisher, url, licence, attribution, retrieved, redistributable, supplies } = aware2;

export const aware2Provinces: Dataset = {
  id: "aware-2-provinces",
  title: "AWARE 2.0 water scarcity factors, provinces",
  publisher,
  url,
  licence,
  attribution,
  vintage: "AWARE 2.0, sub-national aggregations of 9 July 2024",
  retrieved,
  redistributable,
  supplies,
  transformations: [
    "Annual characterisation factor of the sheet CFs_nonagri (non-agricultural water use), m³ world equivalents per m³ consumed, to six significant digits.",
    "Regions of GADM 4.1, which the workbook names without codes, are found among the regions of the map by data/crosswalk/table.csv.",
    "A region of the source that covers several of the map gives its factor to each of them, status estimated.",
    "Of several regions of the source in one of the map the mean is taken, weighted by their water demand outside agriculture (sheet pHWC_nonagri), with the smallest and the largest as its range, status estimated.",
  ],
  caveats: [
    "A factor of life-cycle assessment between 0.1 and 100, not a score of water stress.",
    "Three names are printed as NA, because a program took them for missing: England, Cork and South Holland are the ones that the lists lack.",
    "The licence is the one stated on Zenodo; it was not read in the file itself.",
  ],
  files: [awareProvinces],
  compile: compileAwareProvinces,
};
