import type { Scenario, Sensitivity, World } from "../../src/index.ts";
import type { Slice } from "../state/slice.ts";

/** The number whose range is to be explained, and by which draws. */
export interface DriversQuestion {
  readonly world: World;
  readonly scenario: Scenario;
  readonly indicator: string;
  readonly region: string;
  readonly seed: number;
  readonly draws: number;
}

/** How far the last question about what a number hangs on has come. */
export interface DriversState {
  readonly question?: DriversQuestion | undefined;
  readonly isRunning: boolean;
  /** Shown once a run has lasted for a while. */
  readonly progress?: { readonly counted: number; readonly of: number } | undefined;
  readonly answer?: Sensitivity | undefined;
  /** What a worker says that failed again and again. */
  readonly failure?: string | undefined;
  /** Gives up what is under way and puts another question; the same one goes on. */
  readonly ask: (question: DriversQuestion) => void;
  readonly stop: () => void;
}

const nothing = (): void => undefined;

export const driversSlice: Slice<DriversState> = {
  id: "drivers",
  start: { isRunning: false, ask: nothing, stop: nothing },
};
