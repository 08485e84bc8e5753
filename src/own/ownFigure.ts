import type { VariableId } from "../dataset/variable.ts";
import type { Level } from "../region/region.ts";

/** A figure of the reader's own, in the unit of its variable. */
export interface OwnFigure {
  readonly region: string;
  readonly level: Level;
  readonly variable: VariableId;
  readonly year: number;
  readonly value: number;
  /** As it stands in the file, with the row. */
  readonly printed: string;
  readonly row: number;
  readonly note?: string;
}

/** What a region of the file was taken for. */
export interface MatchedPlace {
  readonly text: string;
  readonly region: string;
  readonly level: Level;
  readonly rows: number;
}
