import Papa from "papaparse";
import { delimiterOf, type OwnDelimiter, ownDelimiters } from "./delimiterOf.ts";
import type { OwnAnswers, OwnIssue } from "./ownIssue.ts";
import { sheetOfRecords } from "./sheetOfRecords.ts";
import type { SheetRead } from "./sheetRead.ts";

/**
 * Reads a text with separated cells. Quotes and line breaks inside of them are kept, line ends may be mixed, empty rows are skipped
 * and still counted.
 */
export function sheetOfText(file: string, text: string, answers: OwnAnswers = {}): SheetRead {
  const problem = notATable(text);
  if (problem) return { issues: [problem] };
  const lines = text.replace(/\r\n?/g, "\n");
  const told = /^"?sep=(.)"?\n/.exec(lines)?.[1];
  const delimiter = chosen(answers.delimiter ?? told) ?? delimiterOf(lines);
  if (delimiter === undefined) return { issues: [oneColumn(lines)] };
  const parsed = Papa.parse<string[]>(lines, { delimiter, newline: "\n", fastMode: false });
  const open = parsed.errors.find(({ code }) => code === "MissingQuotes");
  if (open) return { issues: [{ level: "file", kind: "openQuote", row: (open.row ?? 0) + 1 }] };
  const records = parsed.data.map((cells, place) => ({ row: place + 1, cells }));
  const read = sheetOfRecords(file, told ? records.slice(1) : records, answers);
  if (!read.sheet || delimiter === ",") return read;
  const note: OwnIssue = { level: "note", kind: "delimiter", value: shownDelimiter(delimiter) };
  return { ...read, issues: [note, ...read.issues] };
}

const chosen = (delimiter: string | undefined): OwnDelimiter | undefined =>
  ownDelimiters.find((known) => known === (delimiter === "tab" ? "\t" : delimiter));

const shownDelimiter = (delimiter: OwnDelimiter): string =>
  delimiter === "\t" ? "tab" : delimiter;

/** Text that is of another kind: a page, other markup, nothing. */
function notATable(text: string): OwnIssue | undefined {
  const start = text.trimStart().slice(0, 200).toLowerCase();
  if (start === "") return { level: "file", kind: "empty" };
  if (/^<(!doctype html|html|head|body|table|div|script|!--)/.test(start))
    return { level: "file", kind: "webPage" };
  if (start.startsWith("<")) return { level: "file", kind: "markup" };
  if (/^[{[]/.test(start)) return { level: "file", kind: "notGeoJson" };
  return undefined;
}

/** A single line is a header without rows even where nothing separates its cells. */
const oneColumn = (text: string): OwnIssue =>
  text.trim().includes("\n")
    ? { level: "file", kind: "oneColumn" }
    : { level: "file", kind: "noRows" };
