import { inferenceFiguresShape, type Reference } from "../../src/index.ts";
import { ownReference } from "../compile/ownReference.ts";

export const inferenceFigures: Reference = {
  id: "inference-figures",
  title: "Published figures on queries, tokens and volumes",
  publisher: "Google, OpenAI, Epoch AI, Mistral AI, Meta and researchers",
  url: "https://arxiv.org/abs/2508.15734",
  licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  attribution: "Single figures, each cited with its source in the table",
  vintage: "Publications of 2022–2026",
  retrieved: "2026-11-23",
  redistributable: true,
  shape: inferenceFiguresShape,
  transformations: [
    "Single figures as printed, kept by hand with source and address.",
    "Where a range was published without a value, its middle stands as value.",
  ],
  caveats: [
    "Boundaries differ (accelerator, server, facility, life cycle): figures are not to be averaged.",
    "Most figures were read on pages that quote the publication; the column read says where.",
    "Token volumes of Google count input and output together.",
    "The licence named is that of this table; each figure belongs to its publication.",
  ],
  files: [],
  compile: () => ownReference("inference-figures/table.csv", inferenceFiguresShape),
};
