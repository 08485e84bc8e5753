import { type Reference, useSharesShape } from "../../src/index.ts";
import { ownReference } from "../compile/ownReference.ts";

export const useShares: Reference = {
  id: "use-shares",
  title: "Shares of countries in the use of AI services, as published",
  publisher: "Anthropic; DemandSage, Similarweb and Semrush",
  url: "https://www.anthropic.com/research/anthropic-economic-index-september-2025-report",
  licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  attribution: "Single figures, each cited with its source in the table",
  vintage: "2025 and 2026",
  retrieved: "2026-11-23",
  redistributable: true,
  shape: useSharesShape,
  transformations: ["Single figures as printed, kept by hand with source and address."],
  caveats: [
    "Neither service may be used in China, so shares are of the world without it.",
    "Visits of a web site leave out its app and its interface for programs.",
    "Figures were read on pages that quote the publication: the column read says where.",
    "The licence named is that of this table; each figure belongs to its publication.",
  ],
  files: [],
  compile: () => ownReference("use-shares/table.csv", useSharesShape),
};
