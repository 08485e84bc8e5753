import { type Cell, isMeasure } from "./measure.ts";

/** Whether a figure may be there that could not be read, with its file or alone: nothing else may stand in its place. */
export const isUnread = (cell: Cell): boolean =>
  !isMeasure(cell) && cell.causes.some(({ kind }) => kind === "unread" || kind === "unreadEntry");
