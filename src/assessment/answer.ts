import type { HostedLoad } from "../model/load.ts";
import type { Prepared } from "../model/prepare.ts";
import type { QuantityId } from "../model/quantity.ts";
import type { RangeColumn } from "../model/ranges.ts";
import type { Scenario } from "../scenario/scenario.ts";

/** What the model answered to one scenario, before it is put into indicators. */
export interface Answer {
  readonly scenario: Scenario;
  readonly prepared: Prepared;
  readonly load: HostedLoad;
  readonly results: Readonly<Record<QuantityId, RangeColumn>>;
  /** Figures of the pillars, inputs that all regions share held at their central value. */
  readonly components: Readonly<Record<string, RangeColumn>>;
}
