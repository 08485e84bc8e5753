import { type Decoded, decodeOwn, isGarbled, ownEncodings } from "./decodeOwn.ts";
import type { OwnAnswers, OwnIssue } from "./ownIssue.ts";
import { sheetOfGeoJson } from "./sheetOfGeoJson.ts";
import { sheetOfText } from "./sheetOfText.ts";
import type { SheetRead } from "./sheetRead.ts";

/** Whether a file is a workbook of the kind that spreadsheets write now: an archive. Its sheets are read elsewhere. */
export const isWorkbook = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/**
 * Reads the bytes of a text file of the reader's into a sheet: CSV, TSV and the like, or GeoJSON, told by what stands in it. Never
 * throws; what cannot be read is an issue.
 */
export function readOwnFile(file: string, bytes: Uint8Array, answers: OwnAnswers = {}): SheetRead {
  const decoded = decodeOwn(
    bytes,
    ownEncodings.find((known) => known === answers.encoding),
  );
  if ("problem" in decoded) return { issues: [{ level: "file", kind: decoded.problem }] };
  const read = sheetOf(file, decoded.text, answers);
  return read.sheet ? { ...read, issues: [...textIssues(decoded), ...read.issues] } : read;
}

const sheetOf = (file: string, text: string, answers: OwnAnswers): SheetRead =>
  /^\s*[{[]/.test(text) ? sheetOfGeoJson(file, text) : sheetOfText(file, text, answers);

function textIssues({
  text,
  encoding,
  isGuess,
}: Extract<Decoded, { readonly text: string }>): readonly OwnIssue[] {
  const issues: OwnIssue[] = [];
  if (isGuess) issues.push({ level: "note", kind: "encoding", value: encoding });
  if (isGarbled(text)) issues.push({ level: "note", kind: "garbled" });
  return issues;
}
