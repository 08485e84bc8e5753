import type { Dataset } from "../../src/index.ts";
import { compileSites, sitesFile } from "./compile.ts";

export const epochAiSites: Dataset = {
  id: "epoch-ai-sites",
  title: "AI data centres, third quarter of 2026",
  publisher: "Epoch AI",
  url: "https://epoch.ai/data/ai-data-centers",
  licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  attribution: "Epoch AI, AI Data Centers (third quarter of 2026), CC BY 4.0",
  vintage: "Edition of the third quarter of 2026, 86 sites",
  retrieved: "2026-11-23",
  redistributable: true,
  supplies: ["computeLocatedSites"],
  // Sites grow by multiples within a year, and ranks with them
  limits: { mostMovedFar: 0.6, leastAlike: 0.5 },
  transformations: [
    "Current IT power (MW) summed by country. A site that prints 0 MW (announced or under construction) counts as 0, not as missing.",
  ],
  caveats: [
    "Large AI campuses only, training and inference together; outside the United States the record is thin.",
    "IT power, not that of the whole facility; estimated by Epoch from permits, filings and satellite pictures.",
    "A country without a row has no site on record, which is not the same as no compute.",
  ],
  files: [{ name: sitesFile, url: "https://epoch.ai/data/data_centers/data_centers.csv" }],
  compile: compileSites,
};
