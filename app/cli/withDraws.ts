import {
  type Assessment,
  ensembleOf,
  ensembleSummary,
  intervalsOf,
  type World,
} from "../../src/index.ts";

/**
 * An assessment with the intervals of an ensemble of its own scenario. Draws are counted for countries; the levels below keep
 * the worst and the best case.
 */
export function withDraws(
  assessment: Assessment,
  world: World,
  { draws, seed }: { readonly draws: number; readonly seed: number },
): Assessment {
  if (draws === 0 || world.parents) return assessment;
  const ensemble = ensembleOf(world, { scenario: assessment.scenario, seed });
  const summary = ensembleSummary(ensemble, ensemble.count(0, draws));
  return { ...assessment, intervals: intervalsOf(summary, world.regions.length) };
}
