import { driversOf, flipsOf, indexAlternatives, type World } from "../../src/index.ts";
import type { Counting, SensitivityTask } from "./drawTask.ts";

/**
 * Draws say what drives a number; what flips it, and what the index hangs on, the model says at the centre. In a file of its
 * own, which a worker reads when a reader asks.
 */
export function sensitivityCounting(world: World, task: SensitivityTask): Counting {
  const { add, drivers } = driversOf(world, task);
  return {
    add,
    result: () => ({
      drivers: drivers(),
      flips: flipsOf(world, task),
      ...(task.indicator === "burdenIndex" && { alternatives: indexAlternatives(world, task) }),
    }),
  };
}
