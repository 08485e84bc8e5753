import { sensitivityOf, type World } from "../../src/index.ts";
import type { Counting, SensitivityTask } from "./drawTask.ts";

/** What one number hangs on. In a file of its own, which a worker reads when a reader asks. */
export const sensitivityCounting = (world: World, task: SensitivityTask): Counting =>
  sensitivityOf(world, task);
