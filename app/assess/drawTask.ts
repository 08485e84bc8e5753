import type { Intervals, OneRegion, Scenario, Sensitivity, Steps } from "../../src/index.ts";
import type { Finer } from "../level/finerLevel.ts";

interface Draws {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly draws: number;
}

/** Regions below countries: those of a level, or those of one country among themselves. */
export interface RegionsBelow {
  readonly level: Finer;
  readonly within?: string | undefined;
}

/** A part of an ensemble: some indicators, all draws from the first. Its answer does not depend on who counts the rest. */
export interface IntervalsTask extends Draws {
  readonly counts: "intervals";
  readonly indicators: readonly string[];
  /** Absent for countries. */
  readonly below?: RegionsBelow | undefined;
  /** Id of the one region that is counted among all others; all are where absent. */
  readonly region?: string | undefined;
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
  /** Of all regions, or of the one that the task names. */
  readonly intervals: Intervals | OneRegion;
  readonly sensitivity: Sensitivity;
}
export type DrawnResult = DrawnResults[keyof DrawnResults];

/** Draws of a task, counted bit by bit. */
export interface Counting {
  readonly add: (from: number, to: number) => void;
  /** In steps between which a worker can be told to stop. */
  readonly resultSteps: () => Steps<DrawnResult>;
}
