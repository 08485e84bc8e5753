import { readFileSync } from "node:fs";
import { csvRecords } from "../../src/index.ts";

/** Text of a file in tests/worked/tables; README.md beside this file says where each comes from. */
export const tableText = (file: string): string =>
  readFileSync(new URL(`tables/${file}`, import.meta.url), "utf8");

/** Its rows as text by column. */
export const textRows = (file: string): readonly Readonly<Record<string, string>>[] =>
  csvRecords(tableText(file), { file }).records.map(({ cells }) => cells);
