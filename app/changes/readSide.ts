import {
  assessmentFormats,
  assessmentRecord,
  type ExportFile,
  exportIssueWords,
  exportOf,
  readExport,
  type Words,
} from "../../src/index.ts";
import { readContext } from "../files/readContext.ts";
import { readFile } from "../files/readFile.ts";
import { receivedWords } from "../files/receivedWords.ts";
import { levelOfId } from "../level/wantedLevel.ts";
import type { ChangesRequest, Side } from "./changesRequest.ts";

/** Largest file that is read at all, bytes: the results of all states take 130 MB. */
const largest = 300_000_000;

/** A file that is none of ours, or that went away: its message is the sentence for the reader. */
export class Unusable extends Error {}

/** Results that are compared, and sentences on what of them is left out. */
export interface ReadSide {
  readonly found: ExportFile;
  readonly notes: readonly string[];
}

/** Reads a file of the reader's. */
export async function readFileSide(
  { file }: Extract<Side, { readonly kind: "file" }>,
  words: Words,
): Promise<ReadSide> {
  const { name, size } = file;
  if (size > largest) throw new Unusable(words.say("changes.tooLarge", { file: name }));
  const text = await file.text().catch(() => {
    throw new Unusable(words.say("changes.gone", { file: name }));
  });
  const { found, issues } = readExport(text, name);
  const notes = issues.map((issue) => exportIssueWords(words, name, issue));
  if (!found) throw new Unusable(notes.join(" "));
  return { found, notes };
}

/** Reads the results of an earlier release. */
export async function readReleaseSide(
  { version }: Extract<Side, { readonly kind: "release" }>,
  words: Words,
): Promise<ReadSide> {
  const { text, failure } = await readFile(`releases/${version}.json`);
  if (failure) throw new Unusable(receivedWords(words, failure));
  const name = `burden-${version}.json`;
  const { found } = readExport(text ?? "", name);
  if (!found) throw new Unusable(exportIssueWords(words, name, { kind: "noRows" }));
  return { found, notes: [] };
}

/**
 * The results that the page would save as JSON.
 *
 * @param beside the other results: those of the page are of the same level.
 */
export async function readPageSide(
  { scenario, language }: Extract<ChangesRequest, { readonly kind: "compare" }>,
  beside: ExportFile | undefined,
): Promise<ReadSide> {
  const [rows] = beside?.rows.values() ?? [];
  const [region] = rows?.keys() ?? [];
  const context = await readContext(scenario, levelOfId(region) ?? "country", language);
  const format = assessmentFormats.find(({ id }) => id === "json");
  const { found } = exportOf(assessmentRecord(context).content, format?.fileName(context) ?? "");
  if (!found) throw new Error("The atlas gave no results.");
  return { found, notes: [] };
}
