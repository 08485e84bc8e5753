import type { Topic } from "../dataset/variable.ts";

/** What a built file of a level carries beside its list of regions. */
export type FilePart = Topic | "evidence";

/** A built file that could not be read, so that nobody knows what it says. */
export interface UnreadFile {
  readonly part: FilePart;
  /** Path of the file, as it is served. */
  readonly file: string;
}
