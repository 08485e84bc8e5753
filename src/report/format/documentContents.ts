import type { MessageKey } from "../../language/messages.ts";
import type { ReportDocument } from "../document/reportDocument.ts";
import { documentPictures } from "../pictures/documentPictures.ts";
import { documentWorkbook } from "../xlsx/documentWorkbook.ts";

/** What a kind that is a document can be made into: the document itself, its text and tables as a workbook, its figures as pictures. */
export const documentContents = <Given extends readonly unknown[]>(
  label: MessageKey,
  make: (...given: Given) => ReportDocument,
) => ({
  contents: {
    document: { label, make },
    workbook: { label, make: (...given: Given) => documentWorkbook(make(...given)) },
  },
  pictures: (...given: Given) => documentPictures(make(...given)),
});
