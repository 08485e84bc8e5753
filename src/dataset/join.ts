import type { Dataset, Row } from "./dataset.ts";
import { type GateFailure, rangeFailure } from "./gate.ts";
import { type Cause, type Cell, type Cells, isMeasure, type Measure } from "./measure.ts";
import { optional } from "./optional.ts";
import { type VariableId, variableIds, variables } from "./variable.ts";

/** A validated table with the dataset that it belongs to. */
export interface Table {
  readonly dataset: Pick<Dataset, "id" | "supplies">;
  readonly rows: readonly Row[];
}

export interface Joined {
  /** By region. A variable absent here is covered by none of the datasets that claim it. */
  readonly cells: ReadonlyMap<string, Cells>;
  readonly gateFailures: readonly GateFailure[];
  /** Sentences on rows that could not be joined, each named. */
  readonly issues: readonly string[];
}

/**
 * Joins tables into cells. Inside a dataset the latest year counts; between datasets the first of the list that has a
 * figure within range. A figure that is printed as a mark or refused by the gate leaves a gap that says so.
 *
 * @param regions Ids that a row may name; a row with another one is an issue.
 */
export function join(tables: readonly Table[], regions: ReadonlySet<string>): Joined {
  const latest = tables.map((table) => ({ id: table.dataset.id, rows: latestRows(table.rows) }));
  const gateFailures = latest.flatMap(({ id, rows }) =>
    [...rows.values()].flatMap((row) => rangeFailure(row, id) ?? []),
  );
  const cells = new Map<string, Cells>();
  for (const region of regions) {
    const found: { [variable in VariableId]?: Cell } = {};
    for (const variable of variableIds) {
      const cell = cellOf(region, variable, latest);
      if (cell) found[variable] = withUncovered(cell, variable, tables);
    }
    cells.set(region, found);
  }
  return { cells, gateFailures, issues: tables.flatMap((table) => strayRows(table, regions)) };
}

interface Latest {
  readonly id: string;
  readonly rows: ReadonlyMap<string, Row>;
}

const keyOf = (region: string, variable: VariableId): string => `${region} ${variable}`;

function latestRows(rows: readonly Row[]): ReadonlyMap<string, Row> {
  const latest = new Map<string, Row>();
  for (const row of rows) {
    const key = keyOf(row.region, row.variable);
    if ((latest.get(key)?.year ?? Number.NEGATIVE_INFINITY) < row.year) latest.set(key, row);
  }
  return latest;
}

function cellOf(region: string, variable: VariableId, tables: readonly Latest[]): Cell | undefined {
  const causes: Cause[] = [];
  for (const { id, rows } of tables) {
    const row = rows.get(keyOf(region, variable));
    if (!row) continue;
    const verdict = judge(row, id);
    if (!("kind" in verdict)) return verdict;
    causes.push(verdict);
  }
  return causes.length > 0 ? { causes } : undefined;
}

/** The measure in a row, or why there is none. */
function judge(row: Row, source: string): Measure | Cause {
  const { variable, value, year, status } = row;
  if (value === undefined)
    return { kind: "suppressed", variable, source, printed: row.printed ?? "" };
  const failure = rangeFailure(row, source);
  if (failure) return { kind: "gate", variable, source, value, min: failure.min, max: failure.max };
  return {
    value,
    low: row.low ?? value,
    high: row.high ?? value,
    unit: variables[variable].unit,
    year,
    status,
    source,
    ...optional("note", row.note),
  };
}

/** Names, beside the causes found, the datasets that claim the variable and do not cover the region. */
function withUncovered(cell: Cell, variable: VariableId, tables: readonly Table[]): Cell {
  if (isMeasure(cell)) return cell;
  const named = new Set(cell.causes.flatMap((cause) => ("source" in cause ? cause.source : [])));
  const sources = tables
    .map(({ dataset }) => dataset)
    .filter(({ id, supplies }) => supplies.includes(variable) && !named.has(id))
    .map(({ id }) => id);
  return sources.length === 0
    ? cell
    : { causes: [...cell.causes, { kind: "uncovered", variable, sources }] };
}

function strayRows({ dataset, rows }: Table, regions: ReadonlySet<string>): string[] {
  return rows.flatMap(({ region, variable, year }) => {
    const row = `${dataset.id}, row ${region} ${variable} ${year}`;
    if (!regions.has(region))
      return [`${row}: no region ${region}; correct the code, or leave the row out in compile.`];
    if (!dataset.supplies.includes(variable))
      return [`${row}: the dataset does not claim ${variable}; add it to its supplies.`];
    return [];
  });
}
