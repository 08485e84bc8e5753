import { fileKey } from "../fileKey.ts";
import { formatsOf, type ReportKind } from "../format/reportKind.ts";
import type { ReportContext } from "../reportContext.ts";
import { scenarioName } from "../scenarioName.ts";
import { explanationDocument } from "./explanationDocument.ts";
import type { ValueChain } from "./valueChain.ts";

const explanationKind: ReportKind<readonly [context: ReportContext, chain: ValueChain]> = {
  id: "explanation",
  fileName: ({ assessment }, { region, indicator }) => [
    "explanation",
    indicator.id,
    fileKey({ id: region.id }),
    ...scenarioName(assessment.scenario),
  ],
  contents: {
    document: { label: "explain.label", make: explanationDocument },
    record: { label: "explain.label", make: (_, chain) => ({ content: chain, indent: 1 }) },
  },
};

/** The way of one number in each of its formats. */
export const explanationFormats = formatsOf(explanationKind);
