import { basename } from "node:path";
import { type Csv, csvRecords } from "../../src/index.ts";
import type { SourceFiles } from "./sourceCsv.ts";
import { sourceText } from "./sourceText.ts";

/** Records of a table whose column names are in the last of several lines that begin with "#". */
export function commentedCsv(files: SourceFiles, name: string): Csv {
  const text = sourceText(files, name);
  const headerRow = text.split("\n").findIndex((line) => !line.startsWith("#"));
  return csvRecords(text.replace(/^#\s*/gm, ""), { file: basename(name), headerRow });
}
