import { isolatedDocument } from "../document/isolatedDocument.ts";
import type { ReportDocument } from "../document/reportDocument.ts";
import { figureSheets } from "./figureSheets.ts";
import { sheetSvg } from "./sheetSvg.ts";

/** A figure of a document as a file of its own; it is drawn when it is asked for. */
export interface Picture {
  /** Its part in the name of the file. */
  readonly name: string;
  readonly svg: () => string;
}

/** The maps and charts of a document, each as a picture that stands alone. */
export function documentPictures(document: ReportDocument): readonly Picture[] {
  const given = isolatedDocument(document);
  return figureSheets(given.blocks).map((sheet, place) => ({
    name: `figure-${place + 1}`,
    svg: () => sheetSvg(given, sheet),
  }));
}
