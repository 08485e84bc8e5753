import { fileFormatsOf, type ReportKind } from "../../src/index.ts";

/** Ids of the formats of a kind of document that a page can write. */
export const pageFormats = <Given extends readonly unknown[]>(
  kind: ReportKind<Given>,
): readonly string[] =>
  fileFormatsOf(kind).flatMap(({ id, needs }) => (needs === undefined ? [id] : []));
