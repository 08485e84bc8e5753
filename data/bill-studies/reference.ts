import { billStudiesShape, type Reference } from "../../src/index.ts";
import { ownReference } from "../compile/ownReference.ts";

export const billStudies: Reference = {
  id: "bill-studies",
  title: "What studies find that data centres do to the bills of others",
  publisher: "LBNL, JLARC, Monitoring Analytics, universities, utilities and associations",
  url: "https://doi.org/10.1016/j.tej.2025.107516",
  licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  attribution: "Single findings, each cited with its author and sponsor in the table",
  vintage: "Studies of 2024–2026",
  retrieved: "2026-11-23",
  redistributable: true,
  shape: billStudiesShape,
  transformations: [
    "Single findings as published, kept by hand with author, sponsor, place and period.",
    "Where a range was published without a value, its middle stands as value.",
  ],
  caveats: [
    "All of them are of the United States; none that compares like with like was found elsewhere.",
    "They measure different things: average prices, capacity payments, lines, single facilities. They are not to be added or averaged.",
    "Most were read on pages that quote the study: the column read says where.",
    "The licence named is that of this table; each finding belongs to its study.",
  ],
  files: [],
  compile: () => ownReference("bill-studies/table.csv", billStudiesShape),
};
