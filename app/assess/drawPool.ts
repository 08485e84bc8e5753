import type { World } from "../../src/index.ts";
import type { LevelFiles } from "../level/readLevel.ts";
import type { DrawAnswer, DrawRequest } from "./drawService.ts";
import type { DrawnResults, DrawTask } from "./drawTask.ts";
import { createWorkerSeat, type SeatOptions, type WorkerSeat } from "./workerSeat.ts";

type DrawSeat = WorkerSeat<DrawRequest>;

/** What the tasks of a pool count. */
type Counts = keyof DrawnResults;
type TaskOf<Of extends Counts> = Extract<DrawTask, { readonly counts: Of }>;

/** Tasks that belong together: their results are shown at once, so that no map shows two numbers of draws. */
export type DrawPhase<Of extends Counts> = readonly TaskOf<Of>[];

export interface PoolEvents<Of extends Counts> {
  /** All results of a phase, in the order of its tasks. @param place of the phase among those that run. */
  readonly onPhase: (results: readonly DrawnResults[Of][], place: number) => void;
  /** Draws counted in all tasks together, and of how many. */
  readonly onProgress: (counted: number, of: number) => void;
  readonly onFailure: (message: string) => void;
  readonly onEnd: () => void;
}

export interface DrawPool<Of extends Counts> {
  /** Another world: what is under way is given up. */
  readonly setWorld: (world: World) => void;
  /** Hands over the files of a level below countries. */
  readonly setFiner: (files: LevelFiles) => void;
  /** Counts phase by phase; what is under way is given up. */
  readonly run: (phases: readonly DrawPhase<Of>[], events: PoolEvents<Of>) => void;
  readonly cancel: () => void;
}

export interface PoolOptions
  extends Pick<SeatOptions<DrawRequest, DrawAnswer>, "start" | "silence"> {
  /** Number of workers. */
  readonly size: number;
  /** How often a task is begun before all is given up. */
  readonly attempts: number;
}

interface Job<Of extends Counts> {
  readonly task: TaskOf<Of>;
  readonly phase: number;
  attempts: number;
  counted: number;
  result?: DrawnResults[Of];
}

/** The jobs of one question. */
interface Run<Of extends Counts> {
  readonly jobs: readonly Job<Of>[];
  readonly waiting: Job<Of>[];
  readonly events: PoolEvents<Of>;
  /** Phases that are shown. */
  shown: number;
}

const noEvents = { onPhase() {}, onProgress() {}, onFailure() {}, onEnd() {} };

/**
 * Shares draws among workers: of an ensemble, or of what drives a number. A task whose worker is lost is counted again by a new
 * one: its answer is the same.
 */
export function createDrawPool<Of extends Counts>({
  start,
  size,
  silence,
  attempts,
}: PoolOptions): DrawPool<Of> {
  const atWork = new Map<DrawSeat, Job<Of>>();
  let run: Run<Of> = runOf([], noEvents);
  let turn = 0;
  const seats = Array.from({ length: size }, (): DrawSeat => {
    const seat: DrawSeat = createWorkerSeat<DrawRequest, DrawAnswer>({
      start,
      silence,
      onAnswer: (answer) => receive(seat, answer),
      onLost: (message) => redo(seat, message),
    });
    return seat;
  });
  const cancel = (): void => {
    turn += 1;
    run = runOf([], noEvents);
    for (const seat of atWork.keys()) seat.rest({ kind: "drawNothing", turn });
    atWork.clear();
  };
  const fail = (message: string): void => {
    const { events } = run;
    for (const seat of seats) seat.dismiss();
    cancel();
    events.onFailure(message);
  };
  const next = (seat: DrawSeat): void => {
    const job = run.waiting.shift();
    if (!job) return;
    job.attempts += 1;
    job.counted = 0;
    atWork.set(seat, job);
    seat.work({ kind: "draw", turn, ...job.task });
  };
  const redo = (seat: DrawSeat, message: string): void => {
    const job = atWork.get(seat);
    if (!job) return;
    atWork.delete(seat);
    run.waiting.unshift(job);
    if (job.attempts < attempts) next(seat);
    else fail(message);
  };
  const settle = (seat: DrawSeat, job: Job<Of>, result: DrawnResults[Of]): void => {
    job.result = result;
    atWork.delete(seat);
    seat.rest({ kind: "drawNothing", turn });
    showPhases(run);
    next(seat);
  };
  const receive = (seat: DrawSeat, answer: DrawAnswer): void => {
    const job = atWork.get(seat);
    if (answer.turn !== turn || !job) return;
    if (answer.kind === "failure") fail(answer.message);
    // The answer to a task is of the task's kind.
    else if (answer.kind === "counted") settle(seat, job, answer.result as DrawnResults[Of]);
    else {
      job.counted = answer.draws;
      tellProgress(run);
    }
  };
  return {
    setWorld: (world) => {
      cancel();
      for (const seat of seats) seat.brief({ kind: "drawnWorld", world });
    },
    setFiner: (files) => {
      for (const seat of seats) seat.brief({ kind: "drawnFiner", files });
    },
    run: (phases, events) => {
      cancel();
      run = runOf(phases, events);
      for (const seat of seats) next(seat);
    },
    cancel,
  };
}

function runOf<Of extends Counts>(
  phases: readonly DrawPhase<Of>[],
  events: PoolEvents<Of>,
): Run<Of> {
  const jobs = phases.flatMap((tasks, phase) =>
    tasks.map((task): Job<Of> => ({ task, phase, attempts: 0, counted: 0 })),
  );
  return { jobs, waiting: [...jobs], events, shown: 0 };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const tellProgress = <Of extends Counts>({ jobs, events }: Run<Of>): void =>
  events.onProgress(
    sum(jobs.map(({ counted }) => counted)),
    sum(jobs.map(({ task }) => task.draws)),
  );

/** Shows the phases that are whole, in order. */
function showPhases<Of extends Counts>(run: Run<Of>): void {
  const own = run.jobs.filter(({ phase }) => phase === run.shown);
  const results = own.flatMap(({ result }) => result ?? []);
  if (results.length === 0 || results.length < own.length) return;
  run.shown += 1;
  run.events.onPhase(results, run.shown - 1);
  if (run.jobs.every(({ result }) => result)) run.events.onEnd();
  else showPhases(run);
}
