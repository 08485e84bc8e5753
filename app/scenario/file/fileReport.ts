import { firstTen, type OwnWords, type Scenario } from "../../../src/index.ts";
import type { Slice } from "../../state/slice.ts";

/** What was found in a file that a reader opened. */
export interface FileRead {
  /** The scenario that the file makes; absent where nothing of it can be used. */
  readonly scenario?: Scenario;
  /** Words of a person's own that the file keeps for documents. */
  readonly words?: OwnWords;
  /** Sentences on what in it cannot be used, and what to do: the first ten. */
  readonly issues: readonly string[];
  /** How many more there are. */
  readonly others: number;
}

/** The first issues of a file in words, the others counted: a file may have as many as it has rows. */
export const saidOf = <Issue>(
  issues: readonly Issue[],
  say: (issue: Issue) => string,
): Pick<FileRead, "issues" | "others"> => {
  const { said, others } = firstTen(issues);
  return { issues: said.map(say), others };
};

/** A file of which one thing is to be said. */
export const unread = (sentence: string): FileRead => ({ issues: [sentence], others: 0 });

/** A file that could not be opened as it is. The scenario on screen stays until the reader decides. */
export interface FileReport extends FileRead {
  readonly file: string;
}

export interface FileReportState {
  readonly report?: FileReport | undefined;
}

export const fileReportSlice: Slice<FileReportState> = { id: "file", start: {} };
