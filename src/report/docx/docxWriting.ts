import type * as Docx from "docx";
import type { DrawPoints } from "./drawnPoints.ts";

/** What every writer of a part needs: the library, which is fetched when the first document is written, and the direction. */
export interface DocxWriting {
  readonly docx: typeof Docx;
  readonly isTurned: boolean;
  /** Draws the points of a picture for programs that know no vectors. */
  readonly draw: DrawPoints;
}
