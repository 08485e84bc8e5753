import type { Prepared } from "../model/prepare.ts";
import type { QuantityId } from "../model/quantity.ts";
import type { Question } from "../model/question.ts";
import type { RangeColumn } from "../model/ranges.ts";

/** What the model answered to one scenario, before it is put into indicators. */
export interface Answer extends Question {
  readonly prepared: Prepared;
  readonly results: Readonly<Record<QuantityId, RangeColumn>>;
  /** Figures of the pillars, inputs that all regions share held at their central value. */
  readonly components: Readonly<Record<string, RangeColumn>>;
}
