import type { Entry } from "./topicFile.ts";

const isBound = (cell: unknown): boolean => cell === undefined || cell === null || isFigure(cell);
const isFigure = (cell: unknown): boolean => Number.isFinite(cell);
const isYear = (cell: unknown): boolean => isIndex(cell) && Number(cell) >= 1900;
const isIndex = (cell: unknown): boolean => Number.isInteger(cell) && Number(cell) >= 0;
const isNote = (cell: unknown): boolean => cell === undefined || typeof cell === "string";

/** One check a place of `Entry`. */
const checks = [isFigure, isYear, isIndex, isIndex, isBound, isBound, isNote];

/**
 * Whether an entry of a built file has the shape it must have. Written out by hand: there are ten thousand of them
 * before the first picture, and a schema costs more than everything else in the reading of a file.
 */
export const isEntry = (received: unknown): received is Entry =>
  Array.isArray(received) &&
  received.length <= checks.length &&
  checks.every((check, index) => check(received[index]));
