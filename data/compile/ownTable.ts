import { readFileSync } from "node:fs";
import { csvRecords } from "../../src/index.ts";

/**
 * Records of a small table that this project maintains beside a dataset: figures or codes with their sources.
 *
 * @param file Path below `data/`, such as "compute-owners/owners.csv".
 */
export const ownTable = (file: string): readonly Readonly<Record<string, string>>[] =>
  csvRecords(readFileSync(new URL(`../${file}`, import.meta.url), "utf8"), {
    file: `data/${file}`,
  }).records.map(({ cells }) => cells);
