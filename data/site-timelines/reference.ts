import { type Reference, siteTimelinesShape } from "../../src/index.ts";
import { epochAiSites } from "../epoch-ai-sites/dataset.ts";
import { compileTimelines, timelinesFile } from "./compile.ts";

export const siteTimelines: Reference = {
  id: "site-timelines",
  title: "Power of AI data centres by date, 2018–2030",
  publisher: "Epoch AI",
  url: "https://epoch.ai/data/data-centers",
  licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  attribution: "Epoch AI, Frontier Data Centers (September 2026), CC BY 4.0",
  vintage: "Edition of September 2026: 499 dated states of 86 sites",
  retrieved: "2026-11-23",
  redistributable: true,
  shape: siteTimelinesShape,
  transformations: [
    "IT power and facility power of each dated state; texts, costs and water are not taken.",
    "Country and region of the site as in the reference sites, by address or coordinates.",
    "States up to 13 September 2026, the day whose power the edition's list of sites prints, count as observed, later ones as projected.",
    "A state without power (QTS Cedar Rapids, 16 April 2026) is left out; the facility power of Core42 Lake Mariner, printed equal to its IT power, too.",
  ],
  caveats: [
    "Large AI campuses only, training and inference together; outside the United States the record is thin: what a region's sites draw is a floor, never its whole load.",
    "Estimated by Epoch from permits, filings and satellite pictures; many days are rules of thumb, such as five months after the roof.",
    "Some later states carry IT power and facility power of different buildings: the column note says which.",
  ],
  files: [
    { name: timelinesFile, url: "https://epoch.ai/data/data_centers/data_center_timelines.csv" },
    ...epochAiSites.files,
  ],
  compile: compileTimelines,
};
