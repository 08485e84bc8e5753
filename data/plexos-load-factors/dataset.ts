import type { Dataset } from "../../src/index.ts";
import { compilePlexosCountries } from "./compile.ts";
import { nodesFile } from "./nodes.ts";

export const plexosLoadFactors: Dataset = {
  id: "plexos-load-factors",
  title: "Load factors of grids, modelled year 2015",
  publisher: "University College Cork, PLEXOS-World 2015 (Harvard Dataverse)",
  url: "https://doi.org/10.7910/DVN/CBYXBY",
  licence: {
    name: "Harvard Dataverse, terms of the deposit",
    url: "https://doi.org/10.7910/DVN/CBYXBY",
  },
  attribution:
    "Brinkerink & Deane, PLEXOS-World 2015 (doi 10.7910/DVN/CBYXBY), peaks and demand as kept by OSeMOSYS Global",
  vintage: "Model year 2015",
  retrieved: "2026-11-23",
  redistributable: true,
  supplies: ["systemLoadFactor"],
  transformations: [
    "Demand over 8,760 hours times the peak of the hourly demand of the model.",
    "A nation of several parts: the sum of their peaks times 0.93, since parts do not peak together. Hong Kong, Macao, Puerto Rico and Guam stand apart from China and the United States.",
    "Range ± 15 %: it holds 88 % of 43 metered or published peaks.",
  ],
  caveats: [
    "Hourly profiles of many countries are themselves modelled from those of neighbours.",
    "The terms of the deposit have not been read; single figures are taken, no profile.",
    "The model's demand of Papua New Guinea and Fiji is far too high; the ratio of mean to peak does not depend on it.",
  ],
  files: [
    {
      name: nodesFile,
      url: "https://github.com/OSeMOSYS/osemosys_global/tree/master/data",
      byHand: true,
    },
  ],
  compile: compilePlexosCountries,
};
