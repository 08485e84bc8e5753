import { expect, test } from "vitest";
import { rankBins, rankQuantiles } from "../../src/ensemble/rankBins.ts";
import { rankCounter } from "../../src/ensemble/rankCounter.ts";
import { expectAllNear } from "./near.ts";
import { textRows } from "./tables.ts";

/**
 * ASEM, 51 countries (European Commission, Joint Research Centre; COINr 1.1.14, Becker et al. 2022): the index, its two halves
 * and its eight groups as published, each taken for a draw. The quantiles of the ranks were computed by numpy from the same scores.
 */
test("quantiles of ranks over the published scores of ASEM", () => {
  const scores = textRows("asemIndex.csv");
  const published = textRows("asemRanks.csv");
  const columns = Object.keys(scores[0] ?? {}).filter((name) => name !== "code");
  expect([scores.length, columns.length]).toEqual([51, 11]);
  const counter = rankCounter([...scores.keys()], -1);
  for (const column of columns)
    counter.add(Float64Array.from(scores, (country) => Number(country[column])));
  const counts = counter.counts();
  const bins = rankBins(scores.length);
  for (const [place, { code, rank_p5, rank_p50, rank_p95 }] of published.entries()) {
    expect(scores[place]?.code).toBe(code);
    const own = { bins: counts.subarray(place * bins, (place + 1) * bins), ranked: scores.length };
    const found = rankQuantiles(own, [0.05, 0.5, 0.95]);
    expectAllNear(found, [rank_p5, rank_p50, rank_p95].map(Number), code);
  }
});
