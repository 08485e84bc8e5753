import type { MatchedPlace, OwnFigure } from "./ownFigure.ts";
import type { OwnIssue, OwnQuestion } from "./ownIssue.ts";

/** What was found in a file of the reader's. Nothing of it is used before the reader says so. */
export interface OwnReading {
  /** Figures that can be used as they are. */
  readonly figures: readonly OwnFigure[];
  /** Regions that were recognised, by what the file calls them. */
  readonly matched: readonly MatchedPlace[];
  /** What only the reader can decide; what hangs on it is not among the figures. */
  readonly questions: readonly OwnQuestion[];
  /** Rows and cells that are left out, each with the reason, and what was read otherwise than it stands there. */
  readonly issues: readonly OwnIssue[];
  /** Further issues that are counted alone: a file may have as many as it has rows. */
  readonly others: number;
}
