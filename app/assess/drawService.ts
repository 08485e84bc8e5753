import {
  type DrawnIndicators,
  type Ensemble,
  ensembleSummary,
  ensemblesOf,
  intervalsOf,
  type Scenario,
  type World,
} from "../../src/index.ts";
import type { Counting, DrawnResult, DrawTask } from "./drawTask.ts";

export type DrawRequest =
  | { readonly kind: "drawnWorld"; readonly world: World }
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
 * the centre is kept for the tasks of one scenario.
 */
export function createDrawService(
  answer: (answer: DrawAnswer, transfer: Transferable[]) => void,
): (request: DrawRequest) => void {
  let world: World | undefined;
  let turn = 0;
  let prepared: { readonly scenario: string; readonly of: Prepared } | undefined;
  const known = (): World => {
    if (!world) throw new Error("Draws were asked for before the world.");
    return world;
  };
  const prepare = (scenario: Scenario): Prepared => {
    const key = JSON.stringify(scenario);
    if (prepared?.scenario !== key)
      prepared = { scenario: key, of: ensemblesOf(known(), scenario) };
    return prepared.of;
  };
  const begin = async (task: DrawTask): Promise<Counting> => {
    if (task.counts === "intervals") return countingOf(prepare(task.scenario)(task));
    const { sensitivityCounting } = await import("./sensitivityCounting.ts");
    return sensitivityCounting(known(), task);
  };
  const run = async (task: DrawTask, own: number): Promise<void> => {
    const { add, result } = await begin(task);
    for (let from = 0; from < task.draws; from += block) {
      await breath();
      if (turn !== own) return;
      const to = Math.min(task.draws, from + block);
      add(from, to);
      answer({ kind: "counting", turn: own, draws: to }, []);
    }
    const counted = result();
    answer({ kind: "counted", turn: own, result: counted }, buffersOf(counted));
  };
  return (request) => {
    if (request.kind === "drawnWorld") {
      ({ world } = request);
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

function countingOf(ensemble: Ensemble): Counting {
  const { add, counts } = ensemble.counting();
  const { regions } = ensemble.assessment;
  return {
    add,
    result: () => intervalsOf(ensembleSummary(ensemble, counts()), regions.length),
  };
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
