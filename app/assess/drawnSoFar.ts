import type { Intervals, OneRegion } from "../../src/index.ts";
import { lastResult } from "../../src/index.ts";
import type { DrawChoice } from "./drawPart.ts";
import type { DrawPhase } from "./drawPool.ts";
import type { DrawSubject } from "./drawSubject.ts";
import type { DrawnResults, IntervalsTask } from "./drawTask.ts";

type Phase = DrawPhase<"intervals">;

/** What has been counted for one question about one level. */
export interface DrawnSoFar {
  /** Leaves out of phases what is known by all draws. */
  readonly missing: (phases: readonly Phase[]) => readonly Phase[];
  /** Takes the results of a phase. */
  readonly take: (results: readonly DrawnResults["intervals"][], phase: Phase) => void;
  /** What a layer and a panel show; the same object as long as it says the same. */
  readonly intervalsFor: (shown: Pick<DrawSubject, "layer" | "region">) => Intervals | undefined;
}

/** Keeps what was counted, so that a layer or a region that the reader comes back to is not counted again. */
export function drawnSoFar({ seed, draws }: DrawChoice): DrawnSoFar {
  /** By fewer draws, until there are all: no map shows two numbers of draws. */
  let first: Intervals | undefined;
  let columns: Intervals["columns"] = {};
  const regions = new Map<string, OneRegion>();
  const done = new Set<string>();
  const joined = lastResult(
    (
      few: Intervals | undefined,
      all: Intervals["columns"],
      ofRegion: OneRegion | undefined,
    ): Intervals => ({ ...(few ?? { seed, draws, columns: all }), ofRegion }),
  );
  const keep = (results: readonly Intervals[]): void => {
    const [one] = results;
    if (!one) return;
    const found = Object.assign({}, ...results.map((each) => each.columns));
    if (one.draws === draws) columns = { ...columns, ...found };
    first = one.draws === draws ? undefined : { ...one, columns: found };
  };
  return {
    missing: (phases) =>
      phases
        .map((phase) => phase.filter((task) => !idsOf(task).every((id) => done.has(id))))
        .filter(({ length }) => length > 0),
    take: (results, phase) => {
      for (const [place, task] of phase.entries()) {
        const result = results[place];
        if (result && "region" in result) regions.set(task.region ?? "", result);
      }
      keep(results.filter((result): result is Intervals => !("region" in result)));
      for (const id of phase.filter((task) => task.draws === draws).flatMap(idsOf)) done.add(id);
    },
    intervalsFor: ({ layer, region }) => {
      const few = columns[layer] ? undefined : first;
      const ofRegion = region === undefined ? undefined : regions.get(region);
      const isEmpty = !few && !ofRegion && Object.keys(columns).length === 0;
      return isEmpty ? undefined : joined(few, columns, ofRegion);
    },
  };
}

/** What a task counts, indicator by indicator. */
const idsOf = ({ indicators, region = "" }: IntervalsTask): readonly string[] =>
  indicators.map((id) => `${region} ${id}`);
