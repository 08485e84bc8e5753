import { anchorsShape, type Reference } from "../../src/index.ts";
import { ownReference } from "../compile/ownReference.ts";

export const publishedAnchors: Reference = {
  id: "published-anchors",
  title: "Published figures to hold the atlas against",
  publisher: "IEA, LBNL, CSO Ireland, EPRI, Google, NBER and others",
  url: "https://www.iea.org/reports/energy-and-ai",
  licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  attribution: "Single figures, each cited with its source in the table",
  vintage: "Publications of 2023–2026",
  retrieved: "2026-11-23",
  redistributable: true,
  shape: anchorsShape,
  transformations: [
    "Single figures as printed, kept by hand with source and address; units converted to those of the atlas where the note says so.",
    "Where a range was published without a value, its middle stands as value.",
    "Answers of Google's median prompt have no published length: the median and quartiles of Oviedo et al. stand in.",
  ],
  caveats: [
    "Most figures were read on pages that quote the publication; the column read says where.",
    "The licence named is that of this table; each figure belongs to its publication.",
  ],
  files: [],
  compile: () => ownReference("published-anchors/table.csv", anchorsShape),
};
