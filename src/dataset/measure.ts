import type { Status } from "./status.ts";

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
  /** Ids of further datasets, where it is a mean over regions that have it from several. */
  readonly alsoFrom?: readonly string[];
  readonly note?: string;
  /** Of a figure that the reader brought: the published one beside it. */
  readonly beside?: Measure;
}

/** Why a number is absent. Structured data, for messages in every language and for every export. */
export type Cause =
  /** None of the datasets that claim the variable covers the region. */
  | {
      readonly kind: "uncovered";
      readonly variable: string;
      readonly sources: readonly string[];
    }
  /** The source prints a mark instead of a figure, such as "(s)" for "smaller than the unit printed". */
  | {
      readonly kind: "suppressed";
      readonly variable: string;
      readonly source: string;
      readonly printed: string;
    }
  /** The source's figure is outside the range that the variable can take; it is listed publicly. */
  | {
      readonly kind: "gate";
      readonly variable: string;
      readonly source: string;
      readonly value: number;
      readonly min: number;
      readonly max: number;
    }
  /** The file that holds the variable, or what else is known of the world, did not load. */
  | { readonly kind: "unread"; readonly variable?: string; readonly file: string }
  /** The file has something in the place of the figure that is none. */
  | { readonly kind: "unreadEntry"; readonly variable: string; readonly file: string }
  /** An amount of the parent that no source divides among its regions. */
  | { readonly kind: "notBelow"; readonly variable: string; readonly parent: string }
  /** An amount of regions whose borders a region of one's own does not follow: nobody divides it along these. */
  | { readonly kind: "notDivided"; readonly variable: string }
  /** Known in some of the regions that lie in a region of one's own, in this share of its people or ground. */
  | { readonly kind: "knownInPart"; readonly variable: string; readonly share: number }
  /** A figure of climate of a country that lies in several climate zones. */
  | { readonly kind: "otherClimate"; readonly variable: string; readonly parent: string }
  /** An amount of money of a year whose level of prices is not known, so that it cannot be carried to another. */
  | { readonly kind: "noPriceLevel"; readonly variable: string; readonly year: number }
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

/**
 * What a region holds, by variable: those that the model reads (`VariableId`) and any that a dataset brings. A variable
 * that no dataset claims is absent. Where figures of several years are known, this is the latest of the first dataset.
 */
export type Cells = Readonly<Record<string, Cell>>;

/** Figures of every year that is known, by variable, the years rising; only of variables that declare `everyYear`. */
export type YearMeasures = Readonly<Record<string, readonly Measure[]>>;

export const isMeasure = (cell: Cell): cell is Measure => "value" in cell;
