import { inheritedGroups, widened } from "../dataset/inheritance.ts";
import { isUnread } from "../dataset/isUnread.ts";
import {
  type Cause,
  type Cell,
  type Cells,
  isMeasure,
  type Measure,
  type YearMeasures,
} from "../dataset/measure.ts";
import type { Variable, Variables } from "../dataset/variable.ts";
import { withEstimatedAmounts } from "./estimatedAmounts.ts";
import type { Region } from "./region.ts";

/** What the files of a level say of a variable in one of its regions; `undefined` where they say nothing. */
export type LocalCell = (variable: string) => Cell | undefined;

type Parent = Pick<Region, "id" | "level" | "cells" | "years">;

/** Declarations of variables for inheritance, computed once for all regions of a level. */
export interface Inheriting {
  readonly declared: readonly (readonly [id: string, variable: Variable])[];
  /** Ids of the variables of each whole. */
  readonly groups: readonly (readonly string[])[];
  /** Countries that lie in one climate zone. */
  readonly oneClimate: readonly string[];
}

export function inheriting(variables: Variables, oneClimate: readonly string[] = []): Inheriting {
  const declared = Object.entries(variables);
  const groups = inheritedGroups.map((group) =>
    declared.flatMap(([id, { inherits }]) =>
      inherits.kind === "group" && inherits.group === group ? [id] : [],
    ),
  );
  return { declared, groups, oneClimate };
}

/**
 * Cells of a region: its own figures, and for the rest what its parent lends (see `Inheritance`).
 *
 * @param lent what `lentCells` gives of the parent.
 */
export function inheritCells(
  local: LocalCell,
  { parent, lent }: { readonly parent: Parent; readonly lent: Cells },
  { declared, groups }: Inheriting,
): Cells {
  const own = ownCells(local, declared);
  const split = groups.filter((members) => members.some((id) => isOwn(own[id]))).flat();
  const cells: Record<string, Cell> = { ...lent };
  for (const id of split) cells[id] = notBelow(id, parent, own[id]);
  for (const [id, { inherits }] of declared) {
    const cell = own[id];
    if (cell === undefined) continue;
    if (isFinal(cell)) cells[id] = cell;
    else if (inherits.kind === "amount") cells[id] = notBelow(id, parent, cell);
  }
  return withEstimatedAmounts(cells);
}

function ownCells(local: LocalCell, declared: Inheriting["declared"]): Cells {
  const own: Record<string, Cell> = {};
  for (const [id] of declared) {
    const cell = local(id);
    if (cell !== undefined) own[id] = cell;
  }
  return own;
}

/**
 * Figures of every year in a region: its own, and those of its parent where the region's figure is the
 * parent's too.
 */
export function inheritYears(
  own: YearMeasures | undefined,
  { cells, parent }: { readonly cells: Cells; readonly parent: Parent },
  { declared }: Inheriting,
): YearMeasures | undefined {
  const lent = declared.flatMap(([id, variable]) => {
    const above = parent.years?.[id];
    const cell = cells[id];
    const isLent = cell !== undefined && isMeasure(cell) && cell.status === "inherited";
    return above && isLent ? [[id, above.map((measure) => lentMeasure(measure, variable))]] : [];
  });
  return own || lent.length > 0 ? { ...Object.fromEntries(lent), ...own } : undefined;
}

/** A figure of its own, or one that could not be read: then it is not known whether there is one, and nothing is inherited. */
const isFinal = (cell: Cell): boolean => isMeasure(cell) || isUnread(cell);

const isOwn = (cell: Cell | undefined): boolean => cell !== undefined && isMeasure(cell);

/** What a region lends to those of its parts of which nothing else is known. */
export function lentCells(parent: Parent, { declared, oneClimate }: Inheriting): Cells {
  const hasOneClimate = parent.level !== "country" || oneClimate.includes(parent.id);
  return Object.fromEntries(
    declared.map(([id, variable]) => [id, lentCell(id, variable, parent, hasOneClimate)]),
  );
}

function lentCell(id: string, variable: Variable, parent: Parent, hasOneClimate: boolean): Cell {
  const cell = cellOf(id, parent);
  if (!isMeasure(cell)) return cell;
  if ("only" in variable.inherits && !hasOneClimate)
    return { causes: [{ kind: "otherClimate", variable: id, parent: parent.id }] };
  return variable.inherits.kind === "amount" ? notBelow(id, parent) : lentMeasure(cell, variable);
}

/** A figure of the parent as it holds for its parts: less surely where it spreads. */
function lentMeasure(measure: Measure, variable: Variable): Measure {
  const { inherits } = variable;
  const ends = inherits.kind === "spread" ? widened(measure, inherits.widen, variable) : {};
  return { ...measure, ...ends, status: "inherited" };
}

/** The gap of a variable that is not inherited: the cause in the files of the level, and what is known of the parent. */
function notBelow(variable: string, parent: Parent, own?: Cell): Cell {
  const above = cellOf(variable, parent);
  const causes: readonly Cause[] = isMeasure(above)
    ? [{ kind: "notBelow", variable, parent: parent.id }]
    : above.causes;
  const said = own === undefined || isMeasure(own) ? [] : own.causes.filter(isSaid);
  return { causes: [...said, ...causes] };
}

/** Who does not cover a region is no news beside what is known above it. */
const isSaid = ({ kind }: Cause): boolean => kind !== "uncovered";

const cellOf = (variable: string, { cells }: Parent): Cell =>
  cells[variable] ?? { causes: [{ kind: "uncovered", variable, sources: [] }] };
