import type { QuantityId } from "../model/quantities.ts";
import type { Question } from "../model/question.ts";
import type { RangeColumn } from "../model/ranges.ts";
import type { Shared } from "./shared.ts";

/** What the model answered to one scenario, before it is put into indicators. */
export interface Answer extends Question {
  /** What all assessments of the world share. */
  readonly shared: Shared;
  readonly prepared: Shared["prepared"];
  readonly results: Readonly<Record<QuantityId, RangeColumn>>;
  /** 1 where the load of a region is nothing. */
  readonly nothingHosted: Uint8Array;
  /** Figures of the pillars, inputs that all regions share held at their central value. */
  readonly components: Readonly<Record<string, RangeColumn>>;
}
