import type { World } from "../region/region.ts";
import { type IndexAlternatives, indexAlternatives } from "./alternatives.ts";
import { type Drivers, type DriversRequest, driversOf } from "./drivers.ts";
import { type Flips, flipsOf } from "./flips.ts";

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
}

/**
 * What one number hangs on: draws say what drives it; what flips it, and what the index hangs on, the model says at the centre.
 * Throws where the region has no number.
 */
export function sensitivityOf(world: World, request: DriversRequest): SensitivityCount {
  const { add, drivers } = driversOf(world, request);
  return {
    add,
    result: () => ({
      drivers: drivers(),
      flips: flipsOf(world, request),
      ...(request.indicator === "burdenIndex" && {
        alternatives: indexAlternatives(world, request),
      }),
    }),
  };
}
