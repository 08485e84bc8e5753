import {
  type Assessment,
  ensembleOf,
  ensembleSummary,
  intervalsOf,
  type World,
} from "../../src/index.ts";
import type { ChosenDraws } from "./drawOptions.ts";

/** How many draws are counted, and who hears where none are although a flag asks for them. */
interface DrawsOfReport extends ChosenDraws {
  readonly note: (text: string) => void;
}

/**
 * An assessment with the intervals of an ensemble of its own scenario. Draws are counted for countries; the levels below keep
 * the worst and the best case, and a note says so to who asks for draws.
 */
export function withDraws(
  assessment: Assessment,
  world: World,
  { draws, seed, asked, note }: DrawsOfReport,
): Assessment {
  if (draws === 0) return assessment;
  if (world.parents) {
    if (asked)
      note(
        "Ranges below countries are the worst and the best case: reports and tables count draws for countries only. `burden ensemble --level` counts them for every level.\n",
      );
    return assessment;
  }
  const ensemble = ensembleOf(world, { scenario: assessment.scenario, seed });
  const summary = ensembleSummary(ensemble, ensemble.count(0, draws));
  return { ...assessment, intervals: intervalsOf(summary, world.regions.length) };
}
