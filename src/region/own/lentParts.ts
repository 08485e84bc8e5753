import { type Cause, type Cell, isMeasure, type Measure } from "../../dataset/measure.ts";
import type { Region } from "../region.ts";
import type { WeightedPart, WeightKind } from "./weighParts.ts";

/** Regions of the atlas that lie in a region of one's own, and what means over them go by. */
export interface Weighed {
  readonly parts: readonly WeightedPart[];
  readonly kind: WeightKind;
}

/** What a region of the atlas holds. */
export const cellIn = ({ cells }: Pick<Region, "cells">, id: string): Cell =>
  cells[id] ?? { causes: [{ kind: "uncovered", variable: id, sources: [] }] };

/** Where a mean comes from: of the oldest year, by the source of its main part, with all others named. */
export function originOf(main: Measure, measures: readonly Measure[], { parts, kind }: Weighed) {
  const others = new Set(measures.flatMap(({ source, alsoFrom = [] }) => [source, ...alsoFrom]));
  others.delete(main.source);
  return {
    status: "inherited" as const,
    year: Math.min(...measures.map(({ year }) => year)),
    source: main.source,
    ...(others.size > 0 ? { alsoFrom: [...others] } : {}),
    note: noteOf(parts, kind),
  };
}

const noteOf = (parts: readonly WeightedPart[], kind: WeightKind): string => {
  const shares = parts
    .toSorted((one, other) => other.weights[kind] - one.weights[kind])
    .slice(0, 5)
    .map(({ of, weights }) => `${of.name} ${Math.round(100 * weights[kind])} %`);
  const more = parts.length > 5 ? [`${parts.length - 5} others`] : [];
  return `Mean by ${kind} of ${[...shares, ...more].join(", ")}`;
};

/** Why there is no mean: the reasons of the parts, and how much of the region has a figure. */
export function notEverywhere(
  variable: string,
  lent: readonly Cell[],
  { parts, kind }: Weighed,
): Cell {
  const known = parts.reduce(
    (sum, part, place) => sum + (isMeasure(lent[place] as Cell) ? part.weights[kind] : 0),
    0,
  );
  const causes = lent.flatMap((cell) => (isMeasure(cell) ? [] : cell.causes));
  const partly: readonly Cause[] =
    known > 0 ? [{ kind: "knownInPart", variable, share: known }] : [];
  return { causes: [...partly, ...causes.slice(0, 3)] };
}
