import { outcomeOf } from "../../assessment/outcome.ts";
import { finish } from "../../dataset/steps.ts";
import { type Flips, flipSteps } from "../../sensitivity/flips.ts";
import type { BriefingSubject } from "./briefing.ts";

const indicator = "burdenIndex";

/**
 * Adds what would change the index of each ranked country, and its order with those named after it. Below countries a search
 * takes minutes and is left out. The search begins where a document asks for it.
 */
export function withFlips(subjects: readonly BriefingSubject[]): readonly BriefingSubject[] {
  return subjects.map((subject, place) => {
    const { world, assessment } = subject.context;
    if (world.parents || !isRanked(subject)) return subject;
    const neighbours = subjects
      .slice(place + 1)
      .filter(isRanked)
      .map(idOf);
    const { scenario } = assessment;
    const region = idOf(subject);
    let found: Flips | undefined;
    const flips = (): Flips => {
      found ??= finish(flipSteps(world, { scenario, indicator, region, neighbours }));
      return found;
    };
    return { ...subject, flips };
  });
}

const idOf = ({ context, regionIndex }: BriefingSubject): string =>
  context.world.regions[regionIndex]?.id ?? "";

const isRanked = ({ context, regionIndex }: BriefingSubject): boolean =>
  outcomeOf(context.assessment, indicator, regionIndex).kind === "value" &&
  context.world.parents === undefined;
