import type { ReportDocument } from "../document/reportDocument.ts";
import type { Written } from "../format/fileContent.ts";
import type { Press } from "../format/press.ts";
import { documentTypst } from "./documentTypst.ts";

/** A document as PDF, set by what the shell brings. */
export function documentPdf(document: ReportDocument, { paper, typeset }: Press): Written {
  if (typeset) return typeset(documentTypst(document, paper));
  throw new Error(
    "PDF is written by the command line alone: add --format pdf to the command of the report.",
  );
}
