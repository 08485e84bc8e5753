import { ensembleSummary } from "../../../src/index.ts";
import { measured, quantileShares, type Run, rankShares, readWorkload } from "./contestant.ts";
import { atlasEnsemble } from "./workload.ts";

/** The atlas: it draws its inputs itself, which its peers are spared. */
export function atlas(folder: string): Promise<Run> {
  const { draws } = readWorkload(folder);
  const ensemble = atlasEnsemble();
  return measured(folder, "atlas", () => {
    const { findings } = ensembleSummary(ensemble, ensemble.count(0, draws));
    return ensemble.series.map(({ indicator, regions, ranked }) => {
      const own = findings.filter((finding) => finding.indicator === indicator.id);
      const quantiles = new Float64Array(regions.length * quantileShares.length);
      const ranks = new Float64Array(ranked.length * rankShares.length);
      let place = 0;
      for (const [index, finding] of own.entries()) {
        quantiles.set(finding.quantiles, index * quantileShares.length);
        if (!finding.ranks) continue;
        ranks.set(finding.ranks, place);
        place += rankShares.length;
      }
      return { quantiles, ranks };
    });
  });
}
