import type { Intervals, Scenario, Sensitivity } from "../../src/index.ts";

interface Draws {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly draws: number;
}

/** A part of an ensemble: some indicators, all draws from the first. Its answer does not depend on who counts the rest. */
interface IntervalsTask extends Draws {
  readonly counts: "intervals";
  readonly indicators: readonly string[];
}

/** What one number hangs on. */
export interface SensitivityTask extends Draws {
  readonly counts: "sensitivity";
  readonly indicator: string;
  readonly region: string;
}

export type DrawTask = IntervalsTask | SensitivityTask;

/** What is counted, by the kind of the task. */
export interface DrawnResults {
  readonly intervals: Intervals;
  readonly sensitivity: Sensitivity;
}
export type DrawnResult = DrawnResults[keyof DrawnResults];

/** Draws of a task, counted bit by bit. */
export interface Counting {
  readonly add: (from: number, to: number) => void;
  readonly result: () => DrawnResult;
}
