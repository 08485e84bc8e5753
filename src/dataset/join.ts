import { claimsOf, type Dataset, declaredVariables, type Row } from "./dataset.ts";
import { type GateFailure, rangeFailure } from "./gate.ts";
import {
  type Cause,
  type Cell,
  type Cells,
  isMeasure,
  type Measure,
  type YearMeasures,
} from "./measure.ts";
import { optional } from "./optional.ts";
import { type Variables, variables } from "./variable.ts";

/** A validated table with the dataset that it belongs to. */
export interface Table {
  readonly dataset: Pick<Dataset, "id" | "supplies" | "brings">;
  readonly rows: readonly Row[];
}

export interface Joined {
  /** By region. A variable absent here is covered by none of the datasets that claim it. */
  readonly cells: ReadonlyMap<string, Cells>;
  /** By region, of variables that keep every year; a region without any is absent. */
  readonly years: ReadonlyMap<string, YearMeasures>;
  readonly gateFailures: readonly GateFailure[];
  /** Sentences on rows that could not be joined, each named. */
  readonly issues: readonly string[];
}

/**
 * Joins tables into cells. Inside a dataset the latest year counts; between datasets the first of the list that has a
 * figure within range. A figure that is printed as a mark or refused by the gate leaves a gap that says so. Of variables
 * that keep every year, each year is joined by the same rules.
 *
 * @param regions Ids that a row may name; a row with another one is an issue.
 */
export function join(tables: readonly Table[], regions: ReadonlySet<string>): Joined {
  const declared = declaredVariables(tables.map(({ dataset }) => dataset));
  const ids = Object.keys(declared);
  const keptByYear = ids.filter((id) => declared[id]?.everyYear);
  const joining = tables.map((table) => joiningTable(table, declared));
  const cells = new Map<string, Cells>();
  const years = new Map<string, YearMeasures>();
  for (const region of regions) {
    const found: Record<string, Cell> = {};
    for (const variable of ids) {
      const cell = cellOf(keyOf(region, variable), joining, declared);
      if (cell) found[variable] = withUncovered(cell, variable, tables);
    }
    cells.set(region, found);
    const ofYears = yearsOf(region, keptByYear, { tables: joining, declared });
    if (ofYears) years.set(region, ofYears);
  }
  const issues = tables.flatMap((table) => [
    ...foreignVariables(table),
    ...strayRows(table, regions),
  ]);
  return { cells, years, gateFailures: failuresOf(joining, declared), issues };
}

/** Rows of a table by region and variable: the latest, and all of variables that keep every year. */
interface JoiningTable {
  readonly id: string;
  readonly latest: ReadonlyMap<string, Row>;
  readonly everyYear: ReadonlyMap<string, readonly Row[]>;
}

const keyOf = (region: string, variable: string): string => `${region} ${variable}`;

function joiningTable({ dataset: { id }, rows }: Table, declared: Variables): JoiningTable {
  const latest = new Map<string, Row>();
  const everyYear = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row.region, row.variable);
    if ((latest.get(key)?.year ?? Number.NEGATIVE_INFINITY) < row.year) latest.set(key, row);
    if (declared[row.variable]?.everyYear) everyYear.set(key, [...(everyYear.get(key) ?? []), row]);
  }
  return { id, latest, everyYear };
}

/** Figures outside their range: of the latest rows, and of every year that is kept. */
const failuresOf = (tables: readonly JoiningTable[], declared: Variables): GateFailure[] =>
  tables.flatMap(({ id, latest, everyYear }) =>
    [...new Set([...latest.values(), ...[...everyYear.values()].flat()])].flatMap(
      (row) => rangeFailure(row, id, declared) ?? [],
    ),
  );

function cellOf(
  key: string,
  tables: readonly JoiningTable[],
  declared: Variables,
): Cell | undefined {
  const causes: Cause[] = [];
  for (const { id, latest } of tables) {
    const row = latest.get(key);
    if (!row) continue;
    const verdict = judge(row, id, declared);
    if (!("kind" in verdict)) return verdict;
    causes.push(verdict);
  }
  return causes.length > 0 ? { causes } : undefined;
}

interface Joining {
  readonly tables: readonly JoiningTable[];
  readonly declared: Variables;
}

/** Figures of each year in a region, of these variables; `undefined` where none is known. */
function yearsOf(
  region: string,
  ids: readonly string[],
  joining: Joining,
): YearMeasures | undefined {
  const found = ids.flatMap((id) => {
    const measures = measuresByYear(keyOf(region, id), joining);
    return measures.length > 0 ? [[id, measures] as const] : [];
  });
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

/** One measure a year, of the first dataset that has one within range. */
function measuresByYear(key: string, { tables, declared }: Joining): readonly Measure[] {
  const verdicts = tables.flatMap(({ id, everyYear }) =>
    (everyYear.get(key) ?? []).map((row) => judge(row, id, declared)),
  );
  const byYear = new Map<number, Measure>();
  for (const verdict of verdicts)
    if (!("kind" in verdict) && !byYear.has(verdict.year)) byYear.set(verdict.year, verdict);
  return [...byYear.values()].toSorted((one, other) => one.year - other.year);
}

/** The measure in a row, or why there is none. */
function judge(row: Row, source: string, declared: Variables): Measure | Cause {
  const { variable, value, year, status } = row;
  if (value === undefined)
    return { kind: "suppressed", variable, source, printed: row.printed ?? "" };
  const failure = rangeFailure(row, source, declared);
  if (failure) return { kind: "gate", variable, source, value, min: failure.min, max: failure.max };
  return {
    value,
    low: row.low ?? value,
    high: row.high ?? value,
    unit: declared[variable]?.unit ?? "",
    year,
    status,
    source,
    ...optional("note", row.note),
  };
}

/** Names, beside the causes found, the datasets that claim the variable and do not cover the region. */
function withUncovered(cell: Cell, variable: string, tables: readonly Table[]): Cell {
  if (isMeasure(cell)) return cell;
  const named = new Set(cell.causes.flatMap((cause) => ("source" in cause ? cause.source : [])));
  const sources = tables
    .map(({ dataset }) => dataset)
    .filter((dataset) => claimsOf(dataset).includes(variable) && !named.has(dataset.id))
    .map(({ id }) => id);
  return sources.length === 0
    ? cell
    : { causes: [...cell.causes, { kind: "uncovered", variable, sources }] };
}

/** A dataset declares only what the atlas does not. */
const foreignVariables = ({ dataset: { id, brings = {} } }: Table): string[] =>
  Object.keys(brings)
    .filter((variable) => Object.hasOwn(variables, variable))
    .map(
      (variable) =>
        `${id}, brings ${variable}: the atlas declares it in src/dataset/variable.ts; move it to supplies, or give it another id.`,
    );

function strayRows({ dataset, rows }: Table, regions: ReadonlySet<string>): string[] {
  const claims = new Set(claimsOf(dataset));
  return rows.flatMap(({ region, variable, year }) => {
    const row = `${dataset.id}, row ${region} ${variable} ${year}`;
    if (!regions.has(region))
      return [`${row}: no region ${region}; correct the code, or leave the row out in compile.`];
    if (!claims.has(variable))
      return [`${row}: the dataset does not claim ${variable}; add it to its supplies.`];
    return [];
  });
}
