import { shortened } from "../language/shortened.ts";
import { receivedText, type ScenarioIssue, type SettingTakes } from "./scenarioIssue.ts";

/** What a person adds to a document, field by field. */
export const ownWordFields = ["title", "author", "organisation", "date", "text"] as const;

export type OwnWordField = (typeof ownWordFields)[number];

/** Words of a person's own for a document; a field that is absent or empty says nothing. */
export type OwnWords = Readonly<Partial<Record<OwnWordField, string>>>;

/** Longest words in a field, and longest text, in characters. */
export const longestWords = { field: 200, text: 20_000 } as const;

export const longestOf = (field: OwnWordField): number =>
  field === "text" ? longestWords.text : longestWords.field;

/** Words as far as they could be read, and everything in them that could not. */
export interface ParsedWords {
  /** Absent where the file holds none. */
  readonly words?: OwnWords;
  readonly issues: readonly ScenarioIssue[];
}

/**
 * Reads the words that a scenario file keeps beside the scenario, under `words`: for the documents that are made of it. They are no
 * part of the question put to the model.
 */
export function parseOwnWords(json: unknown): ParsedWords {
  if (!isRecord(json) || json.words === undefined) return { issues: [] };
  const { words: received } = json;
  if (!isRecord(received)) {
    const takes = { kind: "words", fields: ownWordFields } as const;
    return { issues: [complaintOf("words", takes, received)] };
  }
  const read = Object.entries(received).map(([key, value]) => readField(key, value));
  const words = Object.fromEntries(read.flatMap(({ entry }) => (entry ? [entry] : [])));
  return { words, issues: read.flatMap(({ issue }) => issue ?? []) };
}

interface ReadField {
  readonly entry?: readonly [OwnWordField, string];
  readonly issue?: ScenarioIssue;
}

function readField(key: string, received: unknown): ReadField {
  const path = `words.${key}`;
  const field = ownWordFields.find((known) => known === key);
  if (!field) return { issue: { kind: "unknownSetting", key: shortened(path), near: wordPaths } };
  const longest = longestOf(field);
  return typeof received === "string" && received.length <= longest
    ? { entry: [field, received] }
    : { issue: complaintOf(path, { kind: "text", longest }, received) };
}

const wordPaths = ownWordFields.map((field) => `words.${field}`);

const complaintOf = (path: string, takes: SettingTakes, received: unknown): ScenarioIssue => ({
  kind: "refused",
  ...{ path, takes },
  received: receivedText(received),
});

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
