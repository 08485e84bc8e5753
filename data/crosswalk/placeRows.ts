import type { Match } from "./match.ts";

/** Matches of one list by the code of its regions. */
export type Rows = ReadonlyMap<string, readonly Match[]>;

export function rowsByCode(matches: readonly Match[]): Rows {
  const rows = new Map<string, Match[]>();
  for (const match of matches) rows.set(match.code, [...(rows.get(match.code) ?? []), match]);
  return rows;
}

export const isFound = ({ region }: Match): boolean => region !== "";

const firmMethods: ReadonlySet<Match["method"]> = new Set(["name", "curated", "similar"]);

/** The single region that a name or a curated line gives. */
export const oneSaid = (said: readonly Match[]): Match | undefined =>
  said.length === 1 ? said.find(({ method }) => firmMethods.has(method)) : undefined;

/** The row of a place that is none of our regions, with the reason. */
export const unmatched = (
  { source, code, name, country }: Pick<Match, "source" | "code" | "name" | "country">,
  note: string,
): Match => ({
  source,
  code,
  name,
  country,
  region: "",
  relation: "",
  method: "none",
  confidence: 0,
  note,
});
