import type { Intervals, World } from "../../src/index.ts";
import { createDrawSeat, type DrawSeat, type SeatOptions } from "./drawSeat.ts";
import type { DrawAnswer, DrawTask } from "./drawService.ts";

/** Tasks that belong together: their answers are shown at once, so that no map shows two numbers of draws. */
export type DrawPhase = readonly DrawTask[];

export interface PoolEvents {
  /** All answers of a phase, joined. */
  readonly onPhase: (intervals: Intervals) => void;
  /** Draws counted in all tasks together, and of how many. */
  readonly onProgress: (counted: number, of: number) => void;
  readonly onFailure: (message: string) => void;
  readonly onEnd: () => void;
}

export interface DrawPool {
  /** Another world: what is under way is given up. */
  readonly setWorld: (world: World) => void;
  /** Counts phase by phase; what is under way is given up. */
  readonly run: (phases: readonly DrawPhase[], events: PoolEvents) => void;
  readonly cancel: () => void;
}

export interface PoolOptions extends Pick<SeatOptions, "start" | "silence"> {
  /** Number of workers. */
  readonly size: number;
  /** How often a task is begun before all is given up. */
  readonly attempts: number;
}

interface Job {
  readonly task: DrawTask;
  readonly phase: number;
  attempts: number;
  counted: number;
  intervals?: Intervals;
}

/** The jobs of one question. */
interface Run {
  readonly jobs: readonly Job[];
  readonly waiting: Job[];
  readonly events: PoolEvents;
  /** Phases that are shown. */
  shown: number;
}

const idle: Run = {
  jobs: [],
  waiting: [],
  events: { onPhase() {}, onProgress() {}, onFailure() {}, onEnd() {} },
  shown: 0,
};

/**
 * Shares the draws of an ensemble among workers. A task whose worker is lost is counted again by a new one: its answer is the
 * same.
 */
export function createDrawPool({ start, size, silence, attempts }: PoolOptions): DrawPool {
  const atWork = new Map<DrawSeat, Job>();
  let run = idle;
  let turn = 0;
  const seats = Array.from({ length: size }, (): DrawSeat => {
    const seat: DrawSeat = createDrawSeat({
      start,
      silence,
      onAnswer: (answer) => receive(seat, answer),
      onLost: (message) => redo(seat, message),
    });
    return seat;
  });
  const cancel = (): void => {
    turn += 1;
    run = idle;
    for (const seat of atWork.keys()) seat.rest(turn);
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
    atWork.set(seat, job);
    seat.work(turn, job.task);
  };
  const redo = (seat: DrawSeat, message: string): void => {
    const job = atWork.get(seat);
    if (!job) return;
    atWork.delete(seat);
    if (job.attempts >= attempts) {
      fail(message);
      return;
    }
    job.counted = 0;
    run.waiting.unshift(job);
    next(seat);
  };
  const settle = (seat: DrawSeat, job: Job, intervals: Intervals): void => {
    job.intervals = intervals;
    atWork.delete(seat);
    seat.rest(turn);
    showPhases(run);
    next(seat);
  };
  const receive = (seat: DrawSeat, answer: DrawAnswer): void => {
    const job = atWork.get(seat);
    if (answer.turn !== turn || !job) return;
    if (answer.kind === "failure") fail(answer.message);
    else if (answer.kind === "intervals") settle(seat, job, answer.intervals);
    else {
      job.counted = answer.draws;
      tellProgress(run);
    }
  };
  return {
    setWorld: (world) => {
      cancel();
      for (const seat of seats) seat.setWorld(world);
    },
    run: (phases, events) => {
      cancel();
      run = runOf(phases, events);
      for (const seat of seats) next(seat);
    },
    cancel,
  };
}

function runOf(phases: readonly DrawPhase[], events: PoolEvents): Run {
  const jobs = phases.flatMap((tasks, phase) =>
    tasks.map((task): Job => ({ task, phase, attempts: 0, counted: 0 })),
  );
  return { jobs, waiting: [...jobs], events, shown: 0 };
}

const sum = (jobs: readonly Job[], of: (job: Job) => number): number =>
  jobs.reduce((all, job) => all + of(job), 0);

const tellProgress = ({ jobs, events }: Run): void =>
  events.onProgress(
    sum(jobs, ({ counted }) => counted),
    sum(jobs, ({ task }) => task.draws),
  );

/** Shows the phases that are whole, in order. */
function showPhases(run: Run): void {
  const own = run.jobs.filter(({ phase }) => phase === run.shown);
  const answers = own.flatMap(({ intervals }) => intervals ?? []);
  const [first] = answers;
  if (!first || answers.length < own.length) return;
  run.shown += 1;
  run.events.onPhase({
    ...first,
    columns: Object.assign({}, ...answers.map(({ columns }) => columns)),
  });
  if (run.jobs.every(({ intervals }) => intervals)) run.events.onEnd();
  else showPhases(run);
}
