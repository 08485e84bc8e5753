import { formatsOf, type ReportKind } from "../format/reportKind.ts";
import { methodDocument } from "./methodDocument.ts";
import { type MethodologyContext, writeMethodology } from "./writeMethodology.ts";

/** The method: as a document, and as data. */
const methodKind: ReportKind<readonly [context: MethodologyContext]> = {
  id: "method",
  fileName: () => ["method"],
  contents: {
    document: { label: "method.title", make: methodDocument },
    record: {
      label: "method.title",
      make: (context) => ({ content: writeMethodology(context), indent: 2 }),
    },
  },
};

/** The method in each of its formats. */
export const methodFormats = formatsOf(methodKind);
