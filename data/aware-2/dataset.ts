import type { Dataset } from "../../src/index.ts";
import { awareFile, compileAware } from "./compile.ts";

export const aware2: Dataset = {
  id: "aware-2",
  title: "AWARE 2.0 water scarcity factors, countries",
  publisher: "CIRAIG, Polytechnique Montréal (WULCA)",
  url: "https://doi.org/10.5281/zenodo.8215864",
  licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  attribution: "AWARE 2.0, Seitfudem, Berger, Müller Schmied & Boulay (2023), Zenodo, CC BY 4.0",
  vintage: "AWARE 2.0, country aggregations of 9 July 2024",
  retrieved: "2026-11-23",
  redistributable: true,
  supplies: ["scarcityFactor"],
  transformations: [
    "Annual characterisation factor of the sheet CFs_nonagri (non-agricultural water use), m³ world equivalents per m³ consumed.",
    "Countries by the definition of GLAM; territories that GLAM does not list (such as Taiwan, Hong Kong, Puerto Rico, Kosovo) by that of ecoinvent.",
    "Palestine is the mean of Gaza and the West Bank, with both as its range.",
  ],
  caveats: [
    "A factor of life-cycle assessment between 0.1 and 100, not a score of water stress: Bahrain has 1.9, because the basin model sees little demand there.",
    "The factor of a country is a mean weighted by where water is used; basins within a country differ widely.",
    "The licence is the one stated on Zenodo; it was not read in the file itself.",
  ],
  files: [
    {
      name: awareFile,
      url: "https://zenodo.org/records/16332127/files/AWARE20_Countries_and_Regions.xlsx?download=1",
    },
  ],
  compile: compileAware,
};
