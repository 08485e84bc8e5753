import { plainPoint } from "../../../src/ensemble/drawPoint.ts";
import { defaultScenario, ensembleOf, ensembleSummary } from "../../../src/index.ts";
import { quantile } from "../../../src/statistics/quantile.ts";
import { builtWorld } from "../../fixtures/builtWorld.ts";
import { quantileShares } from "./contestant.ts";

const draws = 10_000;
const request = {
  scenario: defaultScenario,
  seed: 7,
  indicators: ["climateCostPerResident", "headroom", "firmShare", "externalCostPerMwh"],
};

/**
 * Error of the histograms' quantiles against the exact ones of the same draws, as a part of the error of sampling: half the
 * distance between the order statistics one standard deviation, √(n · p · (1 − p)), below and above.
 */
export function quantileErrors(): string {
  const world = builtWorld();
  const ensemble = ensembleOf(world, request);
  const { findings } = ensembleSummary(ensemble, ensemble.count(0, draws));
  const kept = ensemble.series.map(({ regions }) => regions.map(() => new Float64Array(draws)));
  for (let draw = 0; draw < draws; draw += 1) {
    const columns = ensemble.columnsAt(plainPoint(draw));
    for (const [index, { regions, column, scale }] of ensemble.series.entries()) {
      const numbers = column(columns);
      for (const [place, region] of regions.entries())
        (kept[index]?.[place] as Float64Array)[draw] = (numbers[region] as number) * scale;
    }
  }
  const sorted = kept.flatMap((series) => series.map((numbers) => numbers.sort()));
  const errors = findings.flatMap(({ quantiles }, place) =>
    quantiles.flatMap((found, index) => {
      const share = quantileShares[index] as number;
      const own = sorted[place] as Float64Array;
      const sampling = samplingError(own, share);
      return sampling > 0 ? [Math.abs(found - quantile(own, share)) / sampling] : [];
    }),
  );
  const rising = errors.toSorted((a, b) => a - b);
  const [half, most, largest] = [0.5, 0.99, 1].map((share) => quantile(rising, share).toFixed(3));
  const kept99 = quantile(rising, 0.99) <= 0.5 ? "kept" : "MISSED";
  return `Quantiles of ${draws.toLocaleString("en")} draws, ${rising.length.toLocaleString("en")} of countries: error of the histograms over the error of sampling ${half} in the middle, 99 % below ${most}, largest ${largest}; ${kept99}: bar ≤ 0.5`;
}

function samplingError(sorted: Float64Array, share: number): number {
  const deviation = Math.sqrt(sorted.length * share * (1 - share));
  const place = share * (sorted.length - 1);
  const at = (order: number): number => sorted[Math.round(order)] as number;
  return (at(place + deviation) - at(place - deviation)) / 2;
}
