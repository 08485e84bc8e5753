import { readTable } from "./files.ts";
import type { SourceRegion } from "./sourceRegions.ts";

/** How reliable an alias is: only `iso_3166_2` names exactly one region by a current code. */
export type CodeKind =
  | "iso_3166_2"
  | "iso_3166_2_country"
  | "iso_3166_2_part"
  | "iso_3166_2_shared"
  | "iso_3166_2_outdated"
  | "placeholder";

export interface CodeClaim {
  readonly alias: string;
  readonly kind: CodeKind;
  readonly id: string;
}

/** Classifies every ISO 3166-2 code that the source or our tables give to a region. */
export function subdivisionCodes(
  regions: readonly SourceRegion[],
  inForce: ReadonlySet<string>,
): readonly CodeClaim[] {
  const claims = new Map<string, Omit<CodeClaim, "kind">>();
  const whole = new Set<string>();
  for (const { id, group, properties } of regions) {
    const code = String(properties.iso_3166_2);
    claims.set(`${code} ${id}`, { alias: code, id });
    if (group === undefined) whole.add(`${code} ${id}`);
    const own = group?.iso_3166_2;
    if (own) {
      claims.set(`${own} ${id}`, { alias: own, id });
      whole.add(`${own} ${id}`);
    }
  }
  const found = [...claims].map(([key, claim]) => {
    const rivals = [...whole].filter((other) => other.startsWith(`${claim.alias} `));
    return { ...claim, kind: judge(claim.alias, whole.has(key), rivals.length, inForce) };
  });
  return [...found, ...countryCodes()];
}

function judge(
  code: string,
  whole: boolean,
  rivals: number,
  inForce: ReadonlySet<string>,
): CodeKind {
  if (!/^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(code) || /-X\d\d$/.test(code)) return "placeholder";
  if (!inForce.has(code)) return "iso_3166_2_outdated";
  if (!whole) return "iso_3166_2_part";
  return rivals > 1 ? "iso_3166_2_shared" : "iso_3166_2";
}

/** Countries with their own ISO 3166-1 code that ISO 3166-2 also lists under another. */
function countryCodes(): readonly CodeClaim[] {
  return readTable("countries-as-subdivisions.csv").map((row) => ({
    alias: row.iso_3166_2 ?? "",
    kind: "iso_3166_2_country",
    id: row.id ?? "",
  }));
}
