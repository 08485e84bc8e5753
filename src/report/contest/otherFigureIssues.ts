import type { Words } from "../../language/words.ts";

/** What somebody wrote of a figure of their own, before it is read. */
export interface WrittenFigure {
  readonly value: string;
  readonly evidence: string;
  readonly by: string;
}

/** What of it cannot be taken, in sentences that say what to write. */
export function otherFigureIssues(
  { value, evidence, by }: WrittenFigure,
  words: Words,
): readonly string[] {
  return [
    ...(isNumber(value) ? [] : [words.say("contest.wrongValue", { value })]),
    ...(isAddress(evidence) ? [] : [words.say("contest.wrongEvidence", { value: evidence })]),
    ...(by.trim() === "" ? [words.say("contest.wrongBy")] : []),
  ];
}

const isNumber = (text: string): boolean => text.trim() !== "" && Number.isFinite(Number(text));

/** A page of the web; nothing that a browser would run. */
const isAddress = (text: string): boolean => /^https?:\/\/[^\s<>"]+$/i.test(text.trim());
