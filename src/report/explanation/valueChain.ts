import type { OutcomeKind } from "../../assessment/assessment.ts";
import type { Status } from "../../dataset/status.ts";
import type { SourceRow } from "../../region/sourceRows.ts";
import type { Scenario } from "../../scenario/scenario.ts";

/** A row of a source's table, as it was found there. */
export interface ChainRow extends SourceRow {
  /** The file of the project that holds it. */
  readonly table: string;
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
  readonly licence?: string;
  /** Absent where the licence keeps the figure out of files, or where the row is a part of an estimate that is not shown apart. */
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly unit: string;
  readonly status: Status;
  readonly note?: string;
  /** What changed between the publisher's figure and the row. */
  readonly transformations?: readonly string[];
}

/** What a region holds for a variable, and how the model reads it. */
export interface ChainCell {
  /** How steps name it. */
  readonly id: string;
  readonly variable: string;
  readonly name: string;
  readonly unit: string;
  /** Ids of the rows that it was read from. */
  readonly rows: readonly string[];
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly year?: number;
  readonly status?: Status;
  /** As the model reads it, where that differs: money in the prices of the results. */
  readonly read?: number;
  /** Region above whose figure it is. */
  readonly inheritedFrom?: string;
  readonly note?: string;
  /** Why there is none. */
  readonly reason?: string;
}

/** A number that the scenario sets. */
export interface ChainParameter {
  readonly id: string;
  readonly parameter: string;
  readonly name: string;
  readonly unit: string;
  readonly low: number;
  readonly value: number;
  readonly high: number;
  readonly source: string;
  /** Whether the scenario differs from the usual value. */
  readonly isChanged: boolean;
}

/**
 * How surely a step can be done again by hand: its printed equation gives the number; none is printed; the equation does not cover the
 * case; it is not known; it needs all regions at once.
 */
export type StepStanding = "live" | "noEquation" | "otherCase" | "unknown" | "overAll";

/** One step from the figures to the result. */
export interface ChainStep {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** Absent where it is not known. */
  readonly value?: number;
  /** The equation as the method prints it. */
  readonly formula?: string;
  /** The same with the numbers in place of its symbols. */
  readonly numbers?: string;
  /** What the symbols stand for, or in a sentence how the number comes about. */
  readonly words: string;
  readonly source?: string;
  readonly standing: StepStanding;
  /** Cells, parameters and steps that it reads. */
  readonly inputs: readonly string[];
}

/** The way of one number from the rows of the sources to the result. */
export interface ValueChain {
  readonly version: 1;
  readonly atlas: { readonly name: string; readonly model: string; readonly data: string };
  readonly region: { readonly id: string; readonly name: string; readonly level: string };
  readonly scenario: { readonly words: string; readonly definition: Scenario };
  readonly indicator: { readonly id: string; readonly name: string; readonly unit: string };
  readonly result: ChainResult;
  readonly rows: readonly ChainRow[];
  readonly cells: readonly ChainCell[];
  readonly parameters: readonly ChainParameter[];
  readonly steps: readonly ChainStep[];
  /** What the last step gives in the unit of the indicator: the same number as the result. Absent without a number. */
  readonly total?: number;
  /** The command that writes it again. */
  readonly command: string;
  /** SHA-256 of all this as JSON without this field. */
  readonly hash: string;
}

/** What the assessment says. */
export interface ChainResult {
  readonly kind: OutcomeKind;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly year?: number;
  readonly status?: Status;
  readonly dataStatus?: Status;
  readonly reason?: string;
  /** What somebody puts against it. */
  readonly contested?: string;
}
