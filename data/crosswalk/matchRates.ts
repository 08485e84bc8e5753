import type { Match } from "./match.ts";

/** How many of a publisher's regions were found. */
export interface MatchRate {
  readonly source: string;
  readonly found: number;
  readonly of: number;
  /** Target share; absent where none is set. */
  readonly target?: number;
  /** Countries with regions that were not found, the most first. */
  readonly missing: readonly (readonly [country: string, regions: number])[];
}

/** How many regions of a country each publisher's list covers. */
export interface StateRate {
  readonly country: string;
  readonly of: number;
  readonly found: readonly (readonly [source: string, regions: number])[];
}

const targets: Readonly<Record<string, number>> = { "gadm-3.6": 0.95, "gadm-4.1": 0.95 };

/** Countries whose states must all be matched. */
const inFull = ["USA", "IND"];

export function matchRates(matches: readonly Match[]): readonly MatchRate[] {
  return sourcesIn(matches).map((source) => {
    const rows = matches.filter((match) => match.source === source);
    const codes = new Set(rows.map(({ code }) => code));
    const gaps = rows.filter(({ region }) => region === "");
    const target = targets[source];
    return {
      source,
      of: codes.size,
      found: codes.size - gaps.length,
      ...(target === undefined ? {} : { target }),
      missing: byCountry(gaps),
    };
  });
}

/** @param regions Ids of the admin-1 regions with their countries. */
export const stateRates = (
  matches: readonly Match[],
  regions: readonly { readonly id: string; readonly parent?: string }[],
): readonly StateRate[] =>
  inFull.map((country) => {
    const states = new Set(regions.filter(({ parent }) => parent === country).map(({ id }) => id));
    const own = matches.filter(({ region }) => states.has(region));
    const found = sourcesIn(own).map(
      (source) =>
        [
          source,
          new Set(own.filter((match) => match.source === source).map(({ region }) => region)).size,
        ] as const,
    );
    return { country, of: states.size, found };
  });

const sourcesIn = (matches: readonly Match[]): readonly string[] => [
  ...new Set(matches.map(({ source }) => source)),
];

function byCountry(gaps: readonly Match[]): MatchRate["missing"] {
  const counts = new Map<string, number>();
  for (const { country } of gaps) counts.set(country, (counts.get(country) ?? 0) + 1);
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
}
