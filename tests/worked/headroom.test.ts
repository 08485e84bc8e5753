import { describe, expect, test } from "vitest";
import { firmCapacityQuantity, firmImports } from "../../src/model/grid/firmCapacity.ts";
import { headroom, headroomShare } from "../../src/model/grid/headroom.ts";
import { peakDemand } from "../../src/model/grid/peakDemand.ts";
import { reserveMarginAfter } from "../../src/model/grid/reserveMarginAfter.ts";
import { peakDraw } from "../../src/model/load/peakDraw.ts";
import { computedValue } from "./computedValue.ts";
import { rowsOf } from "./csv.ts";

/**
 * Planning arithmetic of capacity credit, reserve margin and headroom (METHOD §3), evaluated independently. The third
 * row takes the 325 TWh of US data centres in 2028 and the 50 % utilisation of LBNL's report (2024 United
 * States Data Center Energy Usage Report): 325 TWh over 74 GW. In the last one nothing is drawn and nothing is left:
 * there is no headroom, which is not a gap.
 */
const cases = rowsOf(`
firm,peak,margin,terawattHours,loadFactor,draw,left,share,after
120,90,0.15,8.76,0.86,1.1627906976744187,16.500000000000014,0.07047216349541925,0.3163265306122449
95,90,0.15,4.38,0.86,0.5813953488372093,-8.499999999999986,Infinity,0.04878048780487809
1000,750,0.15,325,0.501,74.05280762675562,137.5000000000001,0.5385658736491313,0.21351446259853968
50,40,0.15,0,0.86,0,4,0,0.25
50,40,0.25,0,0.86,0,0,Infinity,0.25
`);

test.each(cases)("firm capacity of $firm GW, peak demand of $peak GW", (row) => {
  const { firm, peak, margin, terawattHours, loadFactor } = row as Record<string, number> & {
    firm: number;
    peak: number;
    margin: number;
    terawattHours: number;
    loadFactor: number;
  };
  const draw = peakDraw(terawattHours * 1e9, loadFactor, 1);
  const left = headroom(firm, peak, margin);
  expect(draw).toBeCloseTo(row.draw as number, 10);
  expect(left).toBeCloseTo(row.left as number, 10);
  expect(headroomShare(draw, left)).toBeCloseTo(row.share as number, 10);
  expect(reserveMarginAfter(firm, peak, draw)).toBeCloseTo(row.after as number, 10);
});

describe("firm capacity", () => {
  const credits = [0.2, 0.21, 0.95, 0.5];
  test.each([
    [[30, 20, 60, 0], 67.2],
    [[80, 60, 30, 20], 67.1],
  ])("of %j GW of solar, wind, firm plants and storage is %d GW", (capacities, expected) => {
    const firm = computedValue(firmCapacityQuantity, {
      G: capacities,
      z: credits,
      G_r: 0,
      z_r: 0.95,
      z_h: 0.8,
      I: -50,
      LF_s: 0.7,
    });
    expect(firm).toBeCloseTo(expected, 12);
  });

  test("counts imports at their mean power over the load factor, and exports not at all", () => {
    expect(firmImports(8.76, 0.5)).toBeCloseTo(2, 12);
    expect(firmImports(-50, 0.5)).toBe(0);
  });
});

test("peak demand is the mean power of a year over the system's load factor", () => {
  expect(peakDemand(613.2, 0.7)).toBeCloseTo(100, 12);
});
