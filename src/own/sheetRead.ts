import type { OwnIssue } from "./ownIssue.ts";
import type { OwnSheet } from "./ownSheet.ts";

/** A sheet, or none with the reason. */
export interface SheetRead {
  readonly sheet?: OwnSheet;
  readonly issues: readonly OwnIssue[];
}
