import { type Reference, siteRulesShape } from "../../src/index.ts";
import { ownReference } from "../compile/ownReference.ts";

export const siteRules: Reference = {
  id: "rules",
  title: "Rules that large electric loads and data centres meet",
  publisher: "Legislatures, regulators and ministries, each named in the table",
  url: "https://www.ferc.gov/news-events/news/ferc-launches-aggressive-targeted-action-speed-large-load-in",
  licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  attribution: "Single facts, each cited with its act in the table",
  vintage: "Acts of 2022–2026, as seen on 30 November 2026",
  retrieved: "2026-11-30",
  redistributable: true,
  shape: siteRulesShape,
  transformations: [
    "Single facts kept by hand, in sentences of the atlas, with the act and where it was read.",
    "MVA of a connection are read as MW.",
  ],
  caveats: [
    "No legal advice. A region without a row is not a region without rules.",
    "Rows with “no” under checked were read in summaries; nobody has compared them with the act.",
    "Rules change: the column seen says of which day a row is.",
    "The licence named is that of this table; each act is public.",
  ],
  files: [],
  compile: () => ownReference("rules/table.csv", siteRulesShape),
};
