import type { Level } from "../../src/index.ts";
import type { ScenarioOptions } from "./chooseScenario.ts";
import type { DrawOptions } from "./drawOptions.ts";
import type { OwnDataOptions } from "./own/readOwnData.ts";

export interface RegionOptions {
  readonly language: string;
  readonly level: Level;
}

/** What `burden assess` is asked. */
export interface AssessOptions extends ScenarioOptions, RegionOptions, DrawOptions, OwnDataOptions {
  readonly format: string;
  readonly out?: string;
  /** Year of the scenario. */
  readonly year?: string;
  /** First and last year of a table by year. */
  readonly years?: string;
  /** File of regions of one's own; the object of a TopoJSON file after a #. */
  readonly regions?: string;
  /** Whether outlines that cross themselves are taken as what they enclose. */
  readonly repair?: boolean;
  /** File for what each of them took from which region of the atlas. */
  readonly join?: string;
  /** Ids of the indicators of a table by year. */
  readonly indicator?: string;
}
