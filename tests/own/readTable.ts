import { builtPlaces } from "../../app/cli/own/builtPlaces.ts";
import type { OwnAnswers, OwnIssue } from "../../src/own/ownIssue.ts";
import type { OwnReading } from "../../src/own/ownReading.ts";
import { readOwnFile } from "../../src/own/readOwnFile.ts";
import { readOwnTable } from "../../src/own/readOwnTable.ts";

/** The regions of the built atlas, indexed once. */
export const places = builtPlaces();

/** Answers that say of a column `price` what it holds, in which unit and of which year. */
export const priced: OwnAnswers = {
  "column:price": "priceBusiness",
  "unit:price": "USD/kWh",
  year: "2024",
};

/** Reads a table as the product does: bytes to figures, with all that is said and asked on the way. */
export function readTable(content: string | Uint8Array, answers: OwnAnswers = {}): OwnReading {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const { sheet, issues } = readOwnFile("table.csv", bytes, answers);
  if (!sheet) return { figures: [], matched: [], questions: [], issues, others: 0 };
  const reading = readOwnTable(sheet, places, answers);
  return { ...reading, issues: [...issues, ...reading.issues] };
}

/** "kind row column value" of each issue, for short expectations. */
export const said = (issues: readonly OwnIssue[]): readonly string[] =>
  issues.map(({ kind, row, column, value }) =>
    [kind, row, column, value].filter((part) => part !== undefined).join(" "),
  );

/** "region year value" of each figure. */
export const figured = ({ figures }: OwnReading): readonly string[] =>
  figures.map(({ region, year, value }) => `${region} ${year} ${value}`);

/** "text region" of each region that was recognised. */
export const matchedIn = ({ matched }: OwnReading): readonly string[] =>
  matched.map(({ text, region }) => `${text} ${region}`);

/** Ids of the questions. */
export const asked = ({ questions }: OwnReading): readonly string[] =>
  questions.map(({ id }) => id);

/** Text in an encoding of one byte a letter. */
export const latinBytes = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** Text as UTF-16, little or big end first, with or without its mark. */
export function wideBytes(text: string, { big = false, marked = true } = {}): Uint8Array {
  const codes = [...(marked ? "\uFEFF" : ""), ...text].map((letter) => letter.charCodeAt(0));
  return Uint8Array.from(
    codes.flatMap((code) => (big ? [code >> 8, code & 255] : [code & 255, code >> 8])),
  );
}
