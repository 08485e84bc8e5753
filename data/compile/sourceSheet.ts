import { readSheet, type SheetData } from "read-excel-file/node";
import type { SourceFiles } from "./sourceCsv.ts";
import { sourceBytes } from "./sourceText.ts";

/** A cell of a workbook; an empty one is `null`. */
export type SheetCell = SheetData[number][number];

/** Cells of one sheet of an Excel workbook, row by row; an empty cell is `null`. */
export const sourceSheet = (files: SourceFiles, name: string, sheet: string): Promise<SheetData> =>
  readSheet(Buffer.from(sourceBytes(files, name)), sheet);
