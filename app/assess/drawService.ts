import {
  type DrawnIndicators,
  type Ensemble,
  ensembleSummary,
  ensemblesOf,
  type Intervals,
  intervalsOf,
  type Scenario,
  type World,
} from "../../src/index.ts";

/** A part of an ensemble: some indicators, all draws from the first. Its answer does not depend on who counts the rest. */
export interface DrawTask {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly draws: number;
  readonly indicators: readonly string[];
}

export type DrawRequest =
  | { readonly kind: "drawnWorld"; readonly world: World }
  | ({ readonly kind: "draw"; readonly turn: number } & DrawTask)
  | { readonly kind: "drawNothing"; readonly turn: number };

/** `counting` says that the worker lives, so that one that fell silent is noticed. */
export type DrawAnswer =
  | { readonly kind: "counting"; readonly turn: number; readonly draws: number }
  | { readonly kind: "intervals"; readonly turn: number; readonly intervals: Intervals }
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
  const prepare = (scenario: Scenario): Prepared => {
    if (!world) throw new Error("Draws were asked for before the world.");
    const key = JSON.stringify(scenario);
    if (prepared?.scenario !== key) prepared = { scenario: key, of: ensemblesOf(world, scenario) };
    return prepared.of;
  };
  const run = async (task: DrawTask, own: number): Promise<void> => {
    const ensemble = prepare(task.scenario)(task);
    const { add, counts } = ensemble.counting();
    for (let from = 0; from < task.draws; from += block) {
      await breath();
      if (turn !== own) return;
      const to = Math.min(task.draws, from + block);
      add(from, to);
      answer({ kind: "counting", turn: own, draws: to }, []);
    }
    const intervals = intervalsOf(
      ensembleSummary(ensemble, counts()),
      ensemble.assessment.regions.length,
    );
    answer({ kind: "intervals", turn: own, intervals }, buffersOf(intervals));
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

const buffersOf = ({ columns }: Intervals): Transferable[] =>
  Object.values(columns).flatMap((column) =>
    Object.values(column).map(({ buffer }) => buffer as ArrayBuffer),
  );
