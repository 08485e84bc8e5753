import { finish, type Steps } from "../dataset/steps.ts";
import type { World } from "../region/region.ts";
import { type IndexAlternatives, indexAlternatives } from "./alternatives.ts";
import { type Drivers, type DriversRequest, driversOf } from "./drivers.ts";
import { type Flips, flipSteps } from "./flips.ts";

/** What one number hangs on. Plain data. */
export interface Sensitivity {
  readonly drivers: Drivers;
  readonly flips: Flips;
  /** Of the burden index alone. */
  readonly alternatives?: IndexAlternatives;
}

/** Draws of one number, to be counted bit by bit, and what the model says at the centre. */
export interface SensitivityCount {
  /** Puts the draws from `from` up to `to` to the model, the end left out. */
  readonly add: (from: number, to: number) => void;
  /** All that the number hangs on. Throws where a draw has not been added. */
  readonly result: () => Sensitivity;
  /** The same in steps: for a worker that is told to stop meanwhile. */
  readonly resultSteps: () => Steps<Sensitivity>;
}

/**
 * What one number hangs on: draws say what drives it; what flips it, and what the index hangs on, the model says at the centre.
 * Throws where the region has no number.
 */
export function sensitivityOf(world: World, request: DriversRequest): SensitivityCount {
  const { add, drivers } = driversOf(world, request);
  const resultSteps = function* (): Steps<Sensitivity> {
    const found = drivers();
    yield;
    const flips = yield* flipSteps(world, request);
    if (request.indicator !== "burdenIndex") return { drivers: found, flips };
    return { drivers: found, flips, alternatives: indexAlternatives(world, request) };
  };
  return { add, result: () => finish(resultSteps()), resultSteps };
}
