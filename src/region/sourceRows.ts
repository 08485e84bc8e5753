import { isMeasure, type Measure } from "../dataset/measure.ts";
import { derivedFrom } from "../dataset/provinceDerivations.ts";
import { estimateOf } from "./estimatedAmounts.ts";
import type { Region, World } from "./region.ts";
import { regionAbove } from "./regionAbove.ts";

/** A row of a tidy table: which dataset says it of which region, variable and year. */
export interface SourceRow {
  /** `dataset:region:variable:year`; a table has one row of each. */
  readonly id: string;
  readonly dataset: string;
  readonly region: string;
  readonly variable: string;
  readonly year: number;
}

/**
 * The rows that a figure of a region was read from: its own; where it is inherited, that of the region above; where it is
 * estimated or derived, those of its parts. Empty where the region has no figure.
 */
export function sourceRows(
  world: Pick<World, "parents">,
  region: Region,
  variable: string,
): readonly SourceRow[] {
  const cell = region.cells[variable];
  if (!cell || !isMeasure(cell)) return [];
  const estimate = estimateOf(variable, cell);
  if (estimate) return estimate.flatMap((part) => sourceRows(world, region, part));
  const { parents } = world;
  const above = cell.status === "inherited" ? regionAbove(world, region) : undefined;
  if (above && parents) return sourceRows(parents, above, variable);
  return partsOf(variable, cell, region).map((part) =>
    rowOf({ dataset: part.source, region: region.id, ...part }),
  );
}

/** A row with its id. */
export const rowOf = ({ dataset, region, variable, year }: Omit<SourceRow, "id">): SourceRow => ({
  id: [dataset, region, variable, year].join(":"),
  ...{ dataset, region, variable, year },
});

/** The figure itself; of a derived one the part that it was taken from, or all of them. */
function partsOf(variable: string, cell: Measure, { cells }: Region): readonly Part[] {
  const parts = (derivedFrom(variable, cell) ?? []).flatMap((id): Part[] => {
    const part = cells[id];
    return part && isMeasure(part) ? [{ ...part, variable: id }] : [];
  });
  const taken = parts.filter((part) => isSame(part, cell));
  if (taken.length > 0) return taken.slice(0, 1);
  return parts.length > 0 ? parts : [{ ...cell, variable }];
}

type Part = Measure & { readonly variable: string };

const isSame = (part: Measure, cell: Measure): boolean =>
  part.value === cell.value && part.source === cell.source && part.year === cell.year;
