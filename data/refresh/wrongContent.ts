import { extname } from "node:path";

/** Kinds of files that are told apart before anything is read out of them. */
type Kind = "table" | "json" | "archive";

const kinds: Readonly<Record<string, Kind>> = {
  ".csv": "table",
  ".tsv": "table",
  ".txt": "table",
  ".json": "json",
  ".geojson": "json",
  ".topojson": "json",
  ".zip": "archive",
  ".xlsx": "archive",
};

const every: readonly Kind[] = ["table", "json", "archive"];

const startsWith =
  (beginning: string) =>
  (start: string): boolean =>
    start.startsWith(beginning);
const fits =
  (pattern: RegExp) =>
  (start: string): boolean =>
    pattern.test(start);
const isJson = fits(/^\s*[{[]/);

/** How files of other kinds begin, what they are, and for which kinds they are wrong. */
const beginnings: readonly (readonly [
  is: (start: string) => boolean,
  what: string,
  of: readonly Kind[],
])[] = [
  [fits(/^\s*<(!doctype html|html)/i), "a web page", every],
  [startsWith("version https://git-lfs"), "a pointer to a file", every],
  [startsWith("%PDF-"), "a PDF document", every],
  [fits(/^\s*<[?!a-z]/i), "XML, such as an error message", every],
  [startsWith("\x1f\x8b"), "packed by gzip", every],
  [startsWith("PK\x03\x04"), "a ZIP archive or a spreadsheet", ["table", "json"]],
  [isJson, "JSON, such as an error message", ["table", "archive"]],
  [(start) => !start.startsWith("PK"), "no ZIP archive and no spreadsheet", ["archive"]],
  [(start) => !isJson(start), "no JSON", ["json"]],
];

const neverData =
  /^(text\/(html|css|javascript)|application\/(xhtml\+xml|pdf)|(image|audio|video|font)\/.*)$/;

/** Media types that contradict a kind of file; what servers call everything (`text/plain`) is none of them. */
const contradictions: Readonly<Record<Kind, RegExp>> = {
  table: /^(application\/(json|geo\+json|zip|xml)|text\/xml|application\/vnd\.openxml.*)$/,
  json: /^(text\/csv|application\/(zip|xml)|text\/xml|application\/vnd\.openxml.*)$/,
  archive: /^(text\/.*|application\/(json|xml))$/,
};

/** A file as it came, before anything is read out of it. */
export interface Received {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** As the publisher states it; empty for a file of a folder. */
  readonly mediaType: string;
}

/** What a file is in place of what its name says; `undefined` where nothing contradicts the name. */
export function wrongContent({ name, bytes, mediaType }: Received): string | undefined {
  const kind = kinds[extname(name).toLowerCase()];
  const isPage = /^\.x?html?$/i.test(extname(name));
  if (isPage) return undefined;
  const start = startOf(bytes);
  const found = beginnings.find(
    ([is, , of]) => (kind === undefined ? of === every : of.includes(kind)) && is(start),
  );
  if (found) return found[1];
  if (kind === "table" && start.includes("\0")) return "binary, or text of two bytes a letter";
  if (kind === "json") return brokenJson(bytes);
  if (neverData.test(mediaType) || (kind && contradictions[kind].test(mediaType)))
    return `declared as ${mediaType}`;
  return undefined;
}

/** The first letters, without the mark of the byte order. */
const startOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.subarray(0, 512))
    .toString("latin1")
    .replace(/^\xef\xbb\xbf/, "");

function brokenJson(bytes: Uint8Array): string | undefined {
  try {
    JSON.parse(new TextDecoder().decode(bytes));
    return undefined;
  } catch (error) {
    return `broken JSON (${error instanceof Error ? error.message : error})`;
  }
}
