import { describe, expect, test } from "vitest";
import { ranksOf, standingOf } from "../../src/assessment/standing.ts";
import { type Assessment, assess, defaultScenario, outcomeKinds } from "../../src/index.ts";
import { world } from "../fixtures/world.ts";

const value = outcomeKinds.indexOf("value");

/** An assessment of one indicator with these burdens, each with its ends; NaN for a region without a value. */
function assessmentOf(indicator: string, rows: readonly (readonly number[])[]): Assessment {
  const template = assess(world, defaultScenario);
  const column = (end: number) => Float64Array.from(rows, (row) => row[end] as number);
  return {
    ...template,
    regions: rows.map((_, place) => `R${place}`),
    columns: {
      [indicator]: {
        value: column(0),
        low: column(1),
        high: column(2),
        kind: Uint8Array.from(rows, ([central]) => (Number.isNaN(central) ? value + 1 : value)),
        status: new Uint8Array(rows.length),
        dataStatus: new Uint8Array(rows.length),
        year: new Int16Array(rows.length),
      },
    },
  };
}

describe("where a region stands", () => {
  const burdens = [
    [1, 0, 2],
    [2, 1, 3],
    [2, 2, 2],
    [Number.NaN, Number.NaN, Number.NaN],
    [4, 0.5, 5],
  ];
  const assessment = assessmentOf("externalCost", burdens);

  test("equal values share a rank and the larger share; a gap neither ranks nor counts", () => {
    const all = burdens.map((_, region) => standingOf(assessment, "externalCost", region));
    expect(all.map((standing) => standing?.rank)).toEqual([4, 2, 2, undefined, 1]);
    expect(all.map((standing) => standing?.share)).toEqual([0.25, 0.75, 0.75, undefined, 1]);
    expect(all.map((standing) => standing?.count)).toEqual([4, 4, 4, undefined, 4]);
  });

  test("draws say how settled a rank is: at most a quarter of the ranked regions", () => {
    const ranks = (numbers: readonly number[]) => Float64Array.from(numbers);
    const none = new Float64Array(burdens.length);
    const drawn = {
      ...assessment,
      intervals: {
        seed: 7,
        draws: 100,
        columns: {
          externalCost: {
            ...{ low: none, lowerQuartile: none, median: none, upperQuartile: none, high: none },
            classes: none,
            firstRank: ranks([3.2, 2, 1, Number.NaN, 1]),
            medianRank: ranks([4, 2, 2, Number.NaN, 1]),
            lastRank: ranks([4, 2.4, 4, Number.NaN, 1]),
          },
        },
      },
    };
    const found = burdens.map((_, region) => standingOf(drawn, "externalCost", region));
    expect(found.map((one) => one?.interval && [one.interval.first, one.interval.last])).toEqual([
      [3, 4],
      [2, 3],
      [1, 4],
      undefined,
      [1, 1],
    ]);
    expect(found.map((one) => one?.settled)).toEqual([true, true, false, undefined, true]);
    expect(standingOf(assessment, "externalCost", 2)?.settled).toBe(true);
  });

  test("where less is the heavier burden, the smallest is the first", () => {
    const inverse = assessmentOf("headroom", burdens);
    expect(standingOf(inverse, "headroom", 0)).toMatchObject({ rank: 1 });
    expect(standingOf(inverse, "headroom", 4)).toMatchObject({ rank: 4 });
  });

  test("ranks of all regions are the ranks of each", () => {
    expect([...ranksOf(assessment, "externalCost")]).toEqual([4, 2, 2, Number.NaN, 1]);
  });
});
