import type { Dataset } from "../../src/index.ts";
import { emberOverview } from "../ember-overview/dataset.ts";
import { compilePublishedPeaks } from "./compile.ts";

export const publishedPeaks: Dataset = {
  id: "published-peaks",
  title: "Load factors of grids from published peaks",
  publisher: "ONS Brazil; National Energy Administration of China; Ember",
  url: "https://ember-energy.org/data/",
  licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  attribution:
    "ONS Brazil and the National Energy Administration of China (peaks, single figures); Ember (demand, CC BY 4.0)",
  vintage: "Peaks of 2024",
  retrieved: "2026-11-23",
  redistributable: true,
  supplies: ["systemLoadFactor"],
  transformations: [
    "Demand of the peak's own year (Ember) over 8.76 times the peak, from the dataset's table peaks.csv.",
    "A load factor outside 0.45–0.88 is left out: India's 0.94 shows that its demand and its peak are of different perimeters.",
    "Range ± 3 %.",
  ],
  caveats: [
    "Peaks of other countries are published too, but for years whose demand is not known yet, or for a part of the country.",
    "Both peaks were read on pages that quote the operator; peaks.csv says which.",
  ],
  files: emberOverview.files,
  compile: compilePublishedPeaks,
};
