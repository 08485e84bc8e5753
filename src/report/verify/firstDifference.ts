import Papa from "papaparse";

/** Where a file first says something else than it should. */
export type Difference =
  /** A cell of a table; rows count from 1, the head included. */
  | {
      readonly kind: "cell";
      readonly row: number;
      readonly column: string;
      readonly expected: string;
      readonly received: string;
    }
  /** A value of a record, by the names and places that lead to it. */
  | {
      readonly kind: "value";
      readonly path: string;
      readonly expected: string;
      readonly received: string;
    }
  /** Characters of a line; both count from 1. */
  | {
      readonly kind: "text";
      readonly line: number;
      readonly column: number;
      readonly expected: string;
      readonly received: string;
    }
  /** Bytes, the first and the last that differ, from 0. */
  | { readonly kind: "bytes"; readonly from: number; readonly to: number };

/** Characters of each side that are quoted. */
const quoted = 60;

/** The first difference between two texts in a format; `undefined` where they are equal. @param format id of the format. */
export function firstDifference(
  format: string,
  expected: string,
  received: string,
): Difference | undefined {
  if (expected === received) return undefined;
  if (format === "csv")
    return cellDifference(expected, received) ?? textDifference(expected, received);
  if (format === "json" || format === "geojson")
    return recordDifference(expected, received) ?? textDifference(expected, received);
  return textDifference(expected, received);
}

/** Characters before the difference that are quoted with it. */
const context = 12;

function textDifference(expected: string, received: string): Difference {
  const before = expected.slice(0, firstUnequal(expected, received));
  const line = before.lastIndexOf("\n") + 1;
  return {
    kind: "text",
    line: before.split("\n").length,
    column: before.length - line + 1,
    ...excerpts(expected.slice(line), received.slice(line)),
  };
}

function firstUnequal(expected: string, received: string): number {
  let at = 0;
  while (at < expected.length && expected[at] === received[at]) at += 1;
  return at;
}

/** What stands around the first difference on each side. */
function excerpts(expected: string, received: string) {
  const at = firstUnequal(expected, received);
  const from = Math.max(0, at - context);
  return {
    expected: expected.slice(from, at + quoted),
    received: received.slice(from, at + quoted),
  };
}

function cellDifference(expected: string, received: string): Difference | undefined {
  const [own = [], other = []] = [expected, received].map(
    (text) => Papa.parse<string[]>(text).data,
  );
  const row = indexOfFirst(Math.max(own.length, other.length), (at) => differ(own[at], other[at]));
  if (row === undefined) return undefined;
  const [here = [], there = []] = [own[row], other[row]];
  const column = indexOfFirst(Math.max(here.length, there.length), (at) => here[at] !== there[at]);
  return {
    kind: "cell",
    row: row + 1,
    column: own[0]?.[column ?? 0] ?? String((column ?? 0) + 1),
    ...excerpts(here[column ?? 0] ?? "", there[column ?? 0] ?? ""),
  };
}

const differ = (one: readonly string[] = [], other: readonly string[] = []): boolean =>
  one.length !== other.length || one.some((cell, place) => cell !== other[place]);

function indexOfFirst(count: number, holds: (at: number) => boolean): number | undefined {
  for (let at = 0; at < count; at += 1) if (holds(at)) return at;
  return undefined;
}

function recordDifference(expected: string, received: string): Difference | undefined {
  try {
    return valueDifference(JSON.parse(expected), JSON.parse(received), "");
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

function valueDifference(
  expected: unknown,
  received: unknown,
  path: string,
): Difference | undefined {
  if (isObject(expected) && isObject(received)) return memberDifference(expected, received, path);
  const [here = "", there = ""] = [expected, received].map((value) => JSON.stringify(value));
  return here === there ? undefined : { kind: "value", path, ...excerpts(here, there) };
}

function memberDifference(
  expected: Readonly<Record<string, unknown>>,
  received: Readonly<Record<string, unknown>>,
  path: string,
): Difference | undefined {
  for (const key of new Set([...Object.keys(expected), ...Object.keys(received)])) {
    const inside = path === "" ? key : `${path}.${key}`;
    const found = valueDifference(expected[key], received[key], inside);
    if (found) return found;
  }
  return undefined;
}

/** The bytes between the first and the last that differ; `undefined` where all are equal. */
export function byteDifference(expected: Uint8Array, received: Uint8Array): Difference | undefined {
  const length = Math.max(expected.length, received.length);
  let from = 0;
  while (from < length && expected[from] === received[from]) from += 1;
  if (from === length) return undefined;
  let to = length - 1;
  while (to > from && expected[to] === received[to]) to -= 1;
  return { kind: "bytes", from, to };
}
