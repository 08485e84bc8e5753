import type { SourceRegion } from "../../boundaries/sourceRegions.ts";
import type { Match, Relation } from "../match.ts";

interface AliasKind {
  readonly source: string;
  readonly relation: Relation;
  readonly confidence: number;
  readonly note: string;
}

/** Kinds of alias of data/boundaries that are codes of regions, and the confidence in each. */
const kinds: Readonly<Record<string, AliasKind>> = {
  iso_3166_2: { source: "iso-3166-2", relation: "equal", confidence: 1, note: "" },
  iso_3166_2_part: { source: "iso-3166-2", relation: "inside", confidence: 1, note: "" },
  iso_3166_2_shared: {
    source: "iso-3166-2",
    relation: "covers",
    confidence: 0.9,
    note: "several regions bear it",
  },
  iso_3166_2_outdated: {
    source: "iso-3166-2",
    relation: "equal",
    confidence: 0.9,
    note: "no longer in force",
  },
  adm1_code_part: { source: "natural-earth", relation: "inside", confidence: 1, note: "" },
};

/** Codes that the boundaries already have: ISO 3166-2, and Natural Earth's for the parts of a group. */
export function codesOfBoundaries(
  aliases: readonly Readonly<Record<string, string>>[],
  countryOf: (region: string) => string | undefined,
): readonly Match[] {
  const matches = aliases.flatMap(({ alias = "", kind = "", id = "" }) => {
    const country = countryOf(id);
    const known = kinds[kind];
    if (known === undefined || country === undefined) return [];
    return [{ code: alias, name: "", country, region: id, method: "code" as const, ...known }];
  });
  const codes = matches.map(({ source, code }) => `${source} ${code}`);
  const repeated = new Set(codes.filter((code, index) => codes.indexOf(code) !== index));
  return matches.map((match) =>
    match.relation === "equal" && repeated.has(`${match.source} ${match.code}`)
      ? { ...match, relation: "covers" }
      : match,
  );
}

/** Postal letters and FIPS digits of the states of the United States, as Natural Earth has them. */
export function codesOfStates(shapes: readonly SourceRegion[]): readonly Match[] {
  return shapes
    .filter(({ country }) => country === "USA")
    .flatMap(({ id, properties }) => {
      const common = {
        name: String(properties.name_en ?? ""),
        country: "USA",
        region: id,
        relation: "equal" as const,
        method: "code" as const,
        confidence: 1,
        note: "",
      };
      const postal = String(properties.postal ?? "");
      const fips = /^US(\d\d)$/.exec(String(properties.fips ?? ""))?.[1];
      return [
        { ...common, source: "usps", code: postal },
        ...(fips === undefined ? [] : [{ ...common, source: "fips", code: fips }]),
      ];
    });
}
