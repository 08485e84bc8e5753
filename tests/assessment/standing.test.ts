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

  test("its own ends move it while the others stay; it never stands behind itself", () => {
    const ends = burdens.map((_, region) => {
      const { first, last } = standingOf(assessment, "externalCost", region) ?? {};
      return [first, last];
    });
    expect(ends).toEqual([
      [2, 4],
      [2, 3],
      [2, 2],
      [undefined, undefined],
      [1, 4],
    ]);
  });

  test("where less is the heavier burden, the low end is the heavy one", () => {
    const inverse = assessmentOf("headroom", burdens);
    expect(standingOf(inverse, "headroom", 0)).toMatchObject({ rank: 1, first: 1, last: 1 });
    expect(standingOf(inverse, "headroom", 4)).toMatchObject({ rank: 4, first: 1, last: 4 });
  });

  test("ranks of all regions are the ranks of each", () => {
    expect([...ranksOf(assessment, "externalCost")]).toEqual([4, 2, 2, Number.NaN, 1]);
  });
});
