import type { Level } from "../../src/index.ts";
import type { ScenarioOptions } from "./chooseScenario.ts";
import type { DrawOptions } from "./drawOptions.ts";

export interface RegionOptions {
  readonly language: string;
  readonly level: Level;
}

/** What `burden assess` is asked. */
export interface AssessOptions extends ScenarioOptions, RegionOptions, DrawOptions {
  readonly format: string;
  readonly out?: string;
  /** Year of the scenario. */
  readonly year?: string;
  /** First and last year of a table by year. */
  readonly years?: string;
  /** Ids of the indicators of a table by year. */
  readonly indicator?: string;
}
