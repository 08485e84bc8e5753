import { type Assessment, countIntervals, type World } from "../../src/index.ts";
import type { ChosenDraws } from "./drawOptions.ts";

/** How many draws are counted, and of what. */
interface AskedDraws extends Pick<ChosenDraws, "draws" | "seed"> {
  /** Ids of the indicators to count; all of them where absent. */
  readonly indicators?: readonly string[] | undefined;
  /** Ids of the regions to count; all of them where absent. */
  readonly only?: ReadonlySet<string> | undefined;
}

/** An assessment with the intervals of an ensemble of its own scenario. */
export const withDraws = (
  assessment: Assessment,
  world: World,
  { draws, seed, indicators, only }: AskedDraws,
): Assessment =>
  draws === 0
    ? assessment
    : {
        ...assessment,
        intervals: countIntervals(world, {
          scenario: assessment.scenario,
          ...{ seed, draws, indicators, only },
        }),
      };
