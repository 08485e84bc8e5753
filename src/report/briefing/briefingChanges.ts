import { outcomeOf } from "../../assessment/outcome.ts";
import type { Words } from "../../language/words.ts";
import { type Block, note } from "../document/block.ts";
import { placeOf } from "../reportContext.ts";
import { classFlipSentences, rankFlipSentences } from "../sensitivity/flipSentences.ts";
import type { BriefingGiven, BriefingSubject } from "./briefing.ts";

/** Sentences of each kind for each region: the smallest moves. */
const shown = 2;

/** The smallest moves of single parameters that change a class or turn the order of the regions, or why they were not looked for. */
export function briefingChanges([[subjects]]: BriefingGiven, words: Words): readonly Block[] {
  const sentences = subjects.flatMap((subject) => sentencesOf(subject, subjects, words));
  return [...new Set(sentences)].map((sentence) => note(sentence));
}

function sentencesOf(
  { flips, context, regionIndex }: BriefingSubject,
  subjects: readonly BriefingSubject[],
  words: Words,
): readonly string[] {
  if (!flips) {
    const isRanked = outcomeOf(context.assessment, "burdenIndex", regionIndex).kind === "value";
    const place = placeOf(context, regionIndex);
    return [words.say(isRanked ? "briefing.changesUnknown" : "flip.unranked", { place })];
  }
  const place = (id: string): string => {
    const subject = subjects.find(
      ({ context, regionIndex }) => context.world.regions[regionIndex]?.id === id,
    );
    return subject ? placeOf(subject.context, subject.regionIndex) : id;
  };
  const found = flips();
  return [
    ...classFlipSentences(found, { words, place }).slice(0, shown),
    ...rankFlipSentences(found, { words, place }).slice(0, shown),
  ];
}
