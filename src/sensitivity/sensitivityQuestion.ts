import type { Scenario } from "../scenario/scenario.ts";

/** The number that is explained. */
export interface SensitivityQuestion {
  readonly scenario: Scenario;
  /** Id of the indicator. */
  readonly indicator: string;
  /** Id of the region. */
  readonly region: string;
}
