import { basename } from "node:path";
import { type Csv, type CsvOptions, csvRecords, type TextEncoding } from "../../src/index.ts";
import { sourceText } from "./sourceText.ts";

/** The files of a dataset by name, as `compile` receives them. */
export type SourceFiles = ReadonlyMap<string, Uint8Array>;

/**
 * One of the dataset's CSV files as records by column name.
 *
 * @param name Name in the dataset's list of files; issues show it without its folders.
 */
export const sourceCsv = (
  files: SourceFiles,
  name: string,
  options: { readonly encoding?: TextEncoding } & Omit<CsvOptions, "file"> = {},
): Csv => {
  const { encoding, ...rest } = options;
  return csvRecords(sourceText(files, name, encoding), { file: basename(name), ...rest });
};
