import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";
import { replaceFile } from "../replaceFile.ts";

/** Path of a committed file of this folder. */
export const boundaries = dirname(fileURLToPath(import.meta.url));

/** Downloads and intermediate files: not committed. */
export const workshop = join(boundaries, ".work");

export type Row = Readonly<Record<string, string>>;

export function readTable(name: string): readonly Row[] {
  const text = readFileSync(join(boundaries, "tables", name), "utf8");
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

export function toCsv(columns: readonly string[], rows: readonly object[]): string {
  const fields = [...columns];
  return `${Papa.unparse({ fields, data: [...rows] }, { newline: "\n" })}\n`;
}

export function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, "utf8")) as T;
}

/** Writes an output of this folder, making its folder when it is not there. */
export function writeOutput(name: string, text: string): void {
  const path = join(boundaries, name);
  mkdirSync(dirname(path), { recursive: true });
  replaceFile(path, text);
}

export function makeWorkshop(): void {
  if (!existsSync(workshop)) mkdirSync(workshop, { recursive: true });
}

/** Order by code unit: the same on every machine, whatever its locale. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
