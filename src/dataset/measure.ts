import type { Status } from "./status.ts";
import type { VariableId } from "./variable.ts";

/** One number as it may reach a user: never bare, always with range, unit, year, status and source. */
export interface Measure {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly year: number;
  readonly status: Status;
  /** Id of the dataset that supplied it. */
  readonly source: string;
  readonly note?: string;
}

/** Why a number is absent. Structured, so that every language can say it and every export can carry it. */
export type Cause =
  /** None of the datasets that claim the variable covers the region. */
  | {
      readonly kind: "uncovered";
      readonly variable: VariableId;
      readonly sources: readonly string[];
    }
  /** The source prints a mark instead of a figure, such as "(s)" for "smaller than the unit printed". */
  | {
      readonly kind: "suppressed";
      readonly variable: VariableId;
      readonly source: string;
      readonly printed: string;
    }
  /** The source's figure is outside the range that the variable can take; it is listed publicly. */
  | {
      readonly kind: "gate";
      readonly variable: VariableId;
      readonly source: string;
      readonly value: number;
      readonly min: number;
      readonly max: number;
    }
  /** The file that holds the variable did not load. */
  | { readonly kind: "unread"; readonly variable: VariableId; readonly file: string }
  /** An amount of the parent of which nobody has said what part is this region's. */
  | { readonly kind: "notBelow"; readonly variable: VariableId; readonly parent: string }
  /** Known in a few regions alone, such as health costs by fuel in the United States. */
  | { readonly kind: "knownElsewhere"; readonly regions: readonly string[] }
  /** A territory without an ISO code: publishers do not report it apart from its neighbours. */
  | { readonly kind: "notReportedApart" };

/** A variable that has no value in a region, with every reason found. */
export interface Gap {
  readonly causes: readonly Cause[];
}

/** What a region holds for a variable: a measure, or the reasons for its absence. Never 0 for missing. */
export type Cell = Measure | Gap;

/** What a region holds, by variable; a variable that no dataset claims is absent. */
export type Cells = { readonly [variable in VariableId]?: Cell };

export const isMeasure = (cell: Cell): cell is Measure => "value" in cell;
