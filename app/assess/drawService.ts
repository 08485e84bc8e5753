import {
  type DrawnIndicators,
  type Ensemble,
  ensembleSummary,
  ensemblesOf,
  intervalsOf,
  regionIntervalsOf,
  type World,
} from "../../src/index.ts";
import type { LevelFiles } from "../level/readLevel.ts";
import type { Counting, DrawnResult, DrawTask, IntervalsTask, RegionsBelow } from "./drawTask.ts";
import type { WorldsBelow } from "./worldsBelow.ts";

export type DrawRequest =
  | { readonly kind: "drawnWorld"; readonly world: World }
  | { readonly kind: "drawnFiner"; readonly files: LevelFiles }
  | ({ readonly kind: "draw"; readonly turn: number } & DrawTask)
  | { readonly kind: "drawNothing"; readonly turn: number };

/** `counting` says that the worker lives, so that one that fell silent is noticed. */
export type DrawAnswer =
  | { readonly kind: "counting"; readonly turn: number; readonly draws: number }
  | { readonly kind: "counted"; readonly turn: number; readonly result: DrawnResult }
  | { readonly kind: "failure"; readonly turn: number; readonly message: string };

/** Ensembles of one scenario, by the choice of indicators. */
type Prepared = (drawn: DrawnIndicators) => Ensemble;

/** Draws between two looks at the messages that arrived meanwhile. */
const block = 16;

/**
 * Counts draws in a worker. A task that a newer one replaces is given up at its next block of draws. The answer of the model at
 * the centre is kept for the tasks of one scenario and level; a level below countries is read when it is first asked for.
 */
export function createDrawService(
  answer: (answer: DrawAnswer, transfer: Transferable[]) => void,
): (request: DrawRequest) => void {
  let world: World | undefined;
  let files: LevelFiles | undefined;
  let below: Promise<WorldsBelow> | undefined;
  let turn = 0;
  let prepared: { readonly question: string; readonly of: Prepared } | undefined;
  const known = (): World => {
    if (!world) throw new Error("Draws were asked for before the world.");
    return world;
  };
  const worldOf = async (asked: RegionsBelow | undefined): Promise<World> => {
    if (!asked) return known();
    if (files?.level !== asked.level)
      throw new Error(`Draws of ${asked.level} were asked for before its files.`);
    below ??= readBelow(files, known());
    return (await below)(asked.within);
  };
  /** Says that the worker lives and lets messages in. @returns whether the task is still wanted. */
  const isWanted = async (own: number, draws: number): Promise<boolean> => {
    answer({ kind: "counting", turn: own, draws }, []);
    await breath();
    return turn === own;
  };
  const prepare = async (task: IntervalsTask, own: number): Promise<Prepared | undefined> => {
    const question = JSON.stringify([task.scenario, task.below]);
    if (prepared?.question === question) return prepared.of;
    const asked = await worldOf(task.below);
    if (!(await isWanted(own, 0))) return undefined;
    prepared = { question, of: ensemblesOf(asked, task.scenario) };
    return prepared.of;
  };
  const begin = async (task: DrawTask, own: number): Promise<Counting | undefined> => {
    if (task.counts === "sensitivity") {
      const { sensitivityCounting } = await import("./sensitivityCounting.ts");
      return sensitivityCounting(known(), task);
    }
    const ensembles = await prepare(task, own);
    return ensembles && (await isWanted(own, 0)) ? countingOf(ensembles, task) : undefined;
  };
  const run = async (task: DrawTask, own: number): Promise<void> => {
    const counting = await begin(task, own);
    if (!counting) return;
    const work = workOf(counting, task.draws);
    let step = work.next();
    for (; !step.done; step = work.next()) if (!(await isWanted(own, step.value))) return;
    answer({ kind: "counted", turn: own, result: step.value }, buffersOf(step.value));
  };
  return (request) => {
    if (request.kind === "drawnWorld") {
      ({ world } = request);
      below = undefined;
      prepared = undefined;
      return;
    }
    if (request.kind === "drawnFiner") {
      ({ files } = request);
      below = undefined;
      prepared = undefined;
      return;
    }
    turn = request.turn;
    if (request.kind === "drawNothing") return;
    run(request, turn).catch((error) =>
      answer({ kind: "failure", turn: request.turn, message: String(error) }, []),
    );
  };
}

/** Its reader comes with it: only pages that show such a level need it. */
const readBelow = async (files: LevelFiles, countries: World): Promise<WorldsBelow> => {
  const { worldsBelow } = await import("./worldsBelow.ts");
  return worldsBelow(files, countries);
};

function countingOf(ensembles: Prepared, { seed, indicators, region }: IntervalsTask): Counting {
  const only = region === undefined ? undefined : new Set([region]);
  const ensemble = ensembles({ seed, indicators, only });
  const { add, counts } = ensemble.counting();
  const { regions } = ensemble.assessment;
  return {
    add,
    *resultSteps() {
      const summary = ensembleSummary(ensemble, counts());
      yield;
      return region === undefined
        ? intervalsOf(summary, regions.length)
        : regionIntervalsOf(summary, regions.indexOf(region));
    },
  };
}

/** Counts block by block, then sums up step by step, with the number of draws that are counted before each. */
function* workOf({ add, resultSteps }: Counting, draws: number): Generator<number, DrawnResult> {
  for (let from = 0; from < draws; from += block) {
    yield from;
    add(from, Math.min(draws, from + block));
  }
  const steps = resultSteps();
  let step = steps.next();
  for (; !step.done; step = steps.next()) yield draws;
  return step.value;
}

/** Lets messages in that arrived meanwhile. */
const breath = (): Promise<void> =>
  new Promise((resume) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resume();
    };
    port2.postMessage(undefined);
  });

/** The buffers of a result that has columns: they move, nothing is copied. */
const buffersOf = (result: DrawnResult): Transferable[] =>
  "columns" in result
    ? Object.values(result.columns).flatMap((column): ArrayBuffer[] =>
        Object.values(column).map(({ buffer }) => buffer as ArrayBuffer),
      )
    : [];
