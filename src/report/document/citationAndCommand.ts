import type { Words } from "../../language/words.ts";
import { note, type Section, section } from "./block.ts";
import { code } from "./run.ts";

interface Cited {
  readonly citation: string;
  readonly command: string;
  readonly hash: string;
  /** What is said below the command. */
  readonly about: string;
}

/** The last sections of every document: how to cite it, and how to make it again. */
export const citationAndCommand = (
  words: Words,
  { citation, command, hash, about }: Cited,
): readonly Section[] => [
  section(words.say("report.section.citation"), note(`${citation} `, code(hash))),
  section(words.say("report.section.again"), { kind: "code", text: command }, note(about)),
];
