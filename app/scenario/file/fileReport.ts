import type { Scenario } from "../../../src/index.ts";
import type { Slice } from "../../state/slice.ts";

/** What was found in a file that a reader opened. */
export interface FileRead {
  /** The scenario that the file makes; absent where nothing of it can be used. */
  readonly scenario?: Scenario;
  /** A sentence on everything in it that cannot be used, and what to do. */
  readonly issues: readonly string[];
}

/** A file that could not be opened as it is. The scenario on screen stays until the reader decides. */
export interface FileReport extends FileRead {
  readonly file: string;
}

export interface FileReportState {
  readonly report?: FileReport | undefined;
}

export const fileReportSlice: Slice<FileReportState> = { id: "file", start: {} };
