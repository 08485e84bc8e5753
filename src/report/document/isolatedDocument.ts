import { isolatedRanges } from "../../language/rangesApart.ts";
import type { ReportDocument } from "./reportDocument.ts";

/** What is no text of the language: drawings, formulas, addresses, names of parts. */
const untold = [
  ...["drawing", "mark", "parts", "url", "id", "to", "kind", "role", "tone", "align"],
  ...["language", "direction", "command", "pages"],
];

/**
 * A document in which each range of numbers keeps its direction by characters, for formats without any other means. One that
 * runs from the left comes back as it is.
 */
export const isolatedDocument = (document: ReportDocument): ReportDocument =>
  document.direction === "rtl" ? (isolatedIn(document) as ReportDocument) : document;

function isolatedIn(value: unknown): unknown {
  if (typeof value === "string") return isolatedRanges(value);
  if (Array.isArray(value)) return value.map(isolatedIn);
  if (typeof value !== "object" || value === null || isCode(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      untold.includes(key) ? part : isolatedIn(part),
    ]),
  );
}

const isCode = (value: object): boolean => "kind" in value && value.kind === "code";
