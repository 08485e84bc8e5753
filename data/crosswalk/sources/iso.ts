import type { Match, Place } from "../match.ts";

/** An entry of the list of current ISO 3166-2 codes. */
export interface Subdivision {
  readonly code: string;
  readonly name: string;
  /** The country's alpha-2 code, or the code of the larger subdivision that it is a part of. */
  readonly parent: string;
}

const source = "iso-3166-2";

/** Current first-order codes that the boundaries lack, such as "IN-TS" for the outdated "IN-TG". They are matched by name. */
export function newCodes(
  subdivisions: readonly Subdivision[],
  known: readonly Match[],
  alpha3Of: (alpha2: string) => string | undefined,
): readonly Place[] {
  const carried = new Set(known.filter((match) => match.source === source).map(({ code }) => code));
  return subdivisions
    .filter(({ code, parent }) => parent.length === 2 && !carried.has(code))
    .flatMap(({ code, name }) => {
      const country = alpha3Of(code.slice(0, 2));
      return country === undefined ? [] : [{ source, code, name, country }];
    });
}
