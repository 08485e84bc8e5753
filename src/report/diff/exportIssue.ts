import type { MessageKey } from "../../language/messages.ts";
import type { Words } from "../../language/words.ts";

/** What is wrong with a file of results, or with a part of it that is left out. */
export interface ExportIssue {
  readonly kind: "notJson" | "notResults" | "noRows" | "tooDeep" | "wrongRows" | "wrongSettings";
  /** How many rows or settings are left out; absent where nothing of the file can be read. */
  readonly count?: number;
}

const keys = {
  notJson: "diff.issue.notJson",
  notResults: "diff.issue.notResults",
  noRows: "diff.issue.noRows",
  tooDeep: "diff.issue.tooDeep",
  wrongRows: "diff.issue.wrongRows",
  wrongSettings: "diff.issue.wrongSettings",
} as const satisfies Readonly<Record<ExportIssue["kind"], MessageKey>>;

/** A sentence on what cannot be read of a file, and what to do. */
export const exportIssueWords = (
  words: Words,
  file: string,
  { kind, count = 0 }: ExportIssue,
): string => words.say(keys[kind], { file, count });
