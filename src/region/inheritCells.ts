import { type InheritedGroup, inheritedGroups, widened } from "../dataset/inheritance.ts";
import { type Cause, type Cell, type Cells, isMeasure } from "../dataset/measure.ts";
import { type VariableId, variableIds, variables } from "../dataset/variable.ts";
import { withEstimatedAmounts } from "./estimatedAmounts.ts";
import type { Region } from "./region.ts";

/** What the files of a level say of a variable in one of its regions; `undefined` where they say nothing. */
export type LocalCell = (variable: VariableId) => Cell | undefined;

type Parent = Pick<Region, "id" | "cells">;

const membersOf = (group: InheritedGroup): readonly VariableId[] =>
  variableIds.filter((id) => {
    const { inherits } = variables[id];
    return inherits.kind === "group" && inherits.group === group;
  });

/** Variables of each whole. */
const groups: readonly (readonly VariableId[])[] = inheritedGroups.map(membersOf);

/**
 * Cells of a region: its own figures, and for the rest what its parent lends (see `Inheritance`).
 *
 * @param lent what `lentCells` gives of the parent.
 */
export function inheritCells(local: LocalCell, parent: Parent, lent: Cells): Cells {
  const own = ownCells(local);
  const found = Object.entries(own) as [VariableId, Cell][];
  const split = groups.filter((members) => members.some((id) => isOwn(own[id]))).flat();
  const cells: { [variable in VariableId]?: Cell } = { ...lent };
  for (const id of split) cells[id] = notBelow(id, parent, own[id]);
  for (const [id, cell] of found) {
    if (isFinal(cell)) cells[id] = cell;
    else if (variables[id].inherits.kind === "amount") cells[id] = notBelow(id, parent, cell);
  }
  return withEstimatedAmounts(cells);
}

function ownCells(local: LocalCell): Cells {
  const own: { [variable in VariableId]?: Cell } = {};
  for (const id of variableIds) {
    const cell = local(id);
    if (cell !== undefined) own[id] = cell;
  }
  return own;
}

/** A figure of its own, or a file that did not load: then nobody knows whether there is one, and nothing may stand in. */
const isFinal = (cell: Cell): boolean =>
  isMeasure(cell) || cell.causes.some(({ kind }) => kind === "unread");

const isOwn = (cell: Cell | undefined): boolean => cell !== undefined && isMeasure(cell);

/** What a region lends to those of its parts of which nothing else is known. */
export const lentCells = (parent: Parent): Cells =>
  Object.fromEntries(variableIds.map((id) => [id, lentCell(id, parent)]));

function lentCell(id: VariableId, parent: Parent): Cell {
  const cell = cellOf(id, parent);
  const { inherits } = variables[id];
  if (!isMeasure(cell)) return cell;
  if (inherits.kind === "amount") return notBelow(id, parent);
  const ends = inherits.kind === "spread" ? widened(cell, inherits.widen, variables[id]) : {};
  return { ...cell, ...ends, status: "inherited" };
}

/** The gap of a variable whose parent's figure cannot stand in: what the files of the level say of it, and what is known above. */
function notBelow(variable: VariableId, parent: Parent, own?: Cell): Cell {
  const above = cellOf(variable, parent);
  const causes: readonly Cause[] = isMeasure(above)
    ? [{ kind: "notBelow", variable, parent: parent.id }]
    : above.causes;
  const said = own === undefined || isMeasure(own) ? [] : own.causes.filter(isSaid);
  return { causes: [...said, ...causes] };
}

/** Who does not cover a region is no news beside what is known above it. */
const isSaid = ({ kind }: Cause): boolean => kind !== "uncovered";

const cellOf = (variable: VariableId, { cells }: Parent): Cell =>
  cells[variable] ?? { causes: [{ kind: "uncovered", variable, sources: [] }] };
