import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import {
  type DatasetSource,
  hasSites,
  isWorkbook,
  type OwnAnswers,
  type OwnReading,
  ownDataset,
  readOwnFile,
  readOwnTable,
  type SheetRead,
  sheetOfWorkbook,
  type World,
  withOwnFigures,
} from "../../../src/index.ts";
import type { Shell } from "../shell.ts";
import { UserError } from "../userError.ts";
import { wordsFor } from "../wordsFor.ts";
import { builtPlaces } from "./builtPlaces.ts";
import { ownDataText, ownQuestionsText } from "./ownDataText.ts";
import { readSites } from "./readSites.ts";

/** Flags about a table of one's own. */
export interface OwnDataOptions {
  readonly language: string;
  readonly data?: string;
  readonly sheet?: string;
  /** `column=variable`. */
  readonly map: readonly string[];
  /** `column=unit`. */
  readonly unit: readonly string[];
  /** `question=answer`. */
  readonly confirm: readonly string[];
}

/** A table of one's own: what it changes, and how results name it. */
export interface OwnData {
  readonly dataset: DatasetSource;
  readonly change: (world: World) => World;
}

/** Largest file that is read, bytes. */
const largest = 120_000_000;

/**
 * Reads the table that a flag names, says on the standard error what was recognised and what was left out, and gives the figures
 * to the world.
 *
 * @throws UserError where anything has to be confirmed first, with the flags that do it.
 */
export async function readOwnData(
  options: OwnDataOptions,
  shell: Shell,
): Promise<OwnData | undefined> {
  if (options.data === undefined) return undefined;
  const words = await wordsFor(options.language);
  const file = basename(options.data);
  const bytes = bytesOf(options.data, shell);
  const answers = answersOf(options);
  const read = await sheetOf(file, bytes, answers);
  const places = builtPlaces();
  const say = { words, file, places, sheets: read.sheets ?? [] };
  const { sheet, issues } = read;
  if (!sheet) throw new UserError(ownDataText({ ...nothing, issues }, say));
  if (hasSites(sheet.columns, answers)) return readSites(sheet, answers, { shell, say });
  const found = readOwnTable(sheet, places, answers);
  const reading = { ...found, issues: [...issues, ...found.issues] };
  shell.note(ownDataText(reading, say));
  if (reading.questions.length > 0) throw new UserError(ownQuestionsText(reading.questions, say));
  if (reading.figures.length === 0)
    throw new UserError(`${file} gives no figure that can be used; nothing was computed.`);
  const hash = createHash("sha256").update(bytes).digest("hex");
  const dataset = ownDataset({ file, hash, figures: reading.figures }, words);
  const own = { source: dataset.id, figures: reading.figures };
  return { dataset, change: (world) => withOwnFigures(world, own) };
}

const nothing: OwnReading = { figures: [], matched: [], questions: [], issues: [], others: 0 };

const sheetOf = async (
  file: string,
  bytes: Uint8Array,
  answers: OwnAnswers,
): Promise<SheetRead & { readonly sheets?: readonly string[] }> =>
  isWorkbook(bytes) ? sheetOfWorkbook(file, bytes, answers) : readOwnFile(file, bytes, answers);

function bytesOf(path: string, { resolve }: Shell): Uint8Array {
  let bytes: Buffer;
  try {
    bytes = readFileSync(resolve(path));
  } catch {
    throw new UserError(
      `${path} cannot be read; give the path of a CSV, TSV, XLSX or GeoJSON file.`,
    );
  }
  if (bytes.length > largest)
    throw new UserError(
      `${path} has ${Math.round(bytes.length / 1e6)} MB and at most ${largest / 1e6} are read: keep the needed columns and rows only.`,
    );
  return bytes;
}

/** Answers to what the reader of tables asks, as flags give them. */
function answersOf({ map, unit, confirm, sheet }: OwnDataOptions): OwnAnswers {
  return Object.fromEntries([
    ...map.map((text) => pairOf(text, "--map", "column:")),
    ...unit.map((text) => pairOf(text, "--unit", "unit:")),
    ...confirm.map((text) => pairOf(text, "--confirm", "")),
    ...(sheet === undefined ? [] : [["sheet", sheet]]),
  ]);
}

/** What stands before the last equals sign is asked about, what stands behind it is the answer. */
function pairOf(text: string, flag: string, before: string): readonly [string, string] {
  const at = text.lastIndexOf("=");
  if (at > 0 && at < text.length - 1) return [before + text.slice(0, at), text.slice(at + 1)];
  throw new UserError(`${flag} takes a question and its answer, such as ${examples[flag]}.`);
}

const examples: Readonly<Record<string, string>> = {
  "--map": "--map price=priceBusiness",
  "--unit": "--unit price=USD/kWh",
  "--confirm": "--confirm region:Georgia=GEO",
};
