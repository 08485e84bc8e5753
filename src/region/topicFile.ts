import { type Cause, type Cell, type Cells, isMeasure, type Measure } from "../dataset/measure.ts";
import { statuses } from "../dataset/status.ts";
import { type Topic, type VariableId, variableIds, variables } from "../dataset/variable.ts";

/**
 * A measure as it stands in a built file: value, year, index into `statuses`, index into the file's `sources`, low,
 * high, note. `null` for a bound that equals the value; what is absent at the end is left out.
 */
export type Entry = readonly [
  value: number,
  year: number,
  status: number,
  source: number,
  low?: number | null,
  high?: number | null,
  note?: string,
];

/** A built file: all variables of one topic, one download. What is in neither `values` nor `gaps` is uncovered. */
export interface TopicFile {
  readonly topic: Topic;
  /** Ids of the datasets that entries point to. */
  readonly sources: readonly string[];
  readonly values: { readonly [variable in VariableId]?: Readonly<Record<string, Entry>> };
  readonly gaps: { readonly [variable in VariableId]?: Readonly<Record<string, readonly Cause[]>> };
  /** Data-centre electricity by IEA region, in the file that carries the variable. */
  readonly totals?: Readonly<Record<string, Entry>>;
}

/** Regions of the IEA stand in tables as `iea:Europe`. */
export const ieaPrefix = "iea:";

/** The topic whose file carries the totals of the IEA's regions. */
export const totalsTopic = variables.dataCentreElectricity.topic;

/**
 * Packs the cells of one topic.
 *
 * @param cells By region id; `iea:…` holds a regional total.
 * @param sources Ids of the datasets, in the order of their precedence.
 */
export function topicFile(
  topic: Topic,
  cells: ReadonlyMap<string, Cells>,
  sources: readonly string[],
): TopicFile {
  const ids = variableIds.filter((id) => variables[id].topic === topic);
  const places = [...cells].filter(([region]) => !region.startsWith(ieaPrefix));
  const totals = [...cells].filter(([region]) => region.startsWith(ieaPrefix));
  const used = new Set(
    [...cells.values()].flatMap((found) => ids.flatMap((id) => sourceOf(found[id]))),
  );
  const own = sources.filter((source) => used.has(source));
  const pack = (measure: Measure): Entry => packEntry(measure, own);
  return {
    topic,
    sources: own,
    values: byVariable(ids, places, (cell) => (isMeasure(cell) ? pack(cell) : undefined)),
    gaps: byVariable(ids, places, (cell) => (isMeasure(cell) ? undefined : cell.causes)),
    ...(topic === totalsTopic
      ? {
          totals: Object.fromEntries(
            totals.flatMap(([region, { dataCentreElectricity: cell }]) =>
              cell && isMeasure(cell) ? [[region.slice(ieaPrefix.length), pack(cell)]] : [],
            ),
          ),
        }
      : {}),
  };
}

const sourceOf = (cell: Cell | undefined): string[] =>
  cell && isMeasure(cell) ? [cell.source] : [];

function byVariable<T>(
  ids: readonly VariableId[],
  places: readonly (readonly [string, Cells])[],
  pick: (cell: Cell) => T | undefined,
): { [variable in VariableId]?: Record<string, T> } {
  const found: { [variable in VariableId]?: Record<string, T> } = {};
  for (const id of ids) {
    const entries = places.flatMap(([region, cells]) => {
      const cell = cells[id];
      const picked = cell && pick(cell);
      return picked === undefined ? [] : [[region, picked] as const];
    });
    if (entries.length > 0) found[id] = Object.fromEntries(entries);
  }
  return found;
}

function packEntry(measure: Measure, sources: readonly string[]): Entry {
  const { value, low, high, year, status, source, note } = measure;
  const entry: (number | string | null)[] = [
    value,
    year,
    statuses.indexOf(status),
    sources.indexOf(source),
    low === value ? null : low,
    high === value ? null : high,
    note ?? null,
  ];
  while (entry.at(-1) === null) entry.pop();
  return entry as unknown as Entry;
}
