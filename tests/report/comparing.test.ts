import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comparedTable } from "../../src/report/briefing/comparedTable.ts";
import { type ComparedRow, comparedRows } from "../../src/report/comparing/comparedRows.ts";
import { regionDifferences } from "../../src/report/comparing/regionDifferences.ts";
import { scenarioDifferences } from "../../src/report/comparing/scenarioDifferences.ts";
import { standingTo } from "../../src/report/comparing/standing.ts";
import { axisEnd } from "../../src/report/drawing/axisEnd.ts";
import { dotPlot } from "../../src/report/drawing/dotPlot.ts";
import { regionReport } from "../../src/report/regionReport.ts";
import type { ReportFinding } from "../../src/report/report.ts";
import { spreadOf } from "../../src/report/spreadOf.ts";
import { arabic, english } from "../layer/scenes.ts";
import { fixtureContext } from "./contexts.ts";

const context = fixtureContext();
const { index: pattern } = regionReport(context, 0);

/** A finding with these bounds, printed as it is. */
const finding = (value: number, low = value, high = value): ReportFinding => ({
  ...pattern,
  ...{ kind: "value", value, low, high, figure: String(value) },
  range: low === high ? "" : `${low}–${high}`,
  interval: undefined as never,
});
const gap: ReportFinding = {
  ...pattern,
  ...{ kind: "noData", figure: "No data", range: "" },
  ...{ value: undefined as never, low: undefined as never, high: undefined as never },
  interval: undefined as never,
};

const row = (...findings: readonly (readonly ReportFinding[])[]): ComparedRow => ({
  ...{ id: "price", name: "Price", unit: "¢", axis: [0, 100], findings },
});

describe("figures stand apart only where their ranges do not meet", () => {
  test("above, below, the same, not apart, unknown", () => {
    expect(standingTo(finding(9, 8, 10), finding(5, 4, 7))).toBe("above");
    expect(standingTo(finding(5, 4, 7), finding(9, 8, 10))).toBe("below");
    expect(standingTo(finding(9, 7, 10), finding(5, 4, 7))).toBe("notApart");
    expect(standingTo(finding(5), finding(5))).toBe("same");
    expect(standingTo(finding(5), gap)).toBeUndefined();
  });

  test("an interval of draws counts before worst and best cases", () => {
    const drawn = (value: number, low: number, high: number): ReportFinding => ({
      ...finding(value, 0, 100),
      interval: { low, high, median: value } as never,
    });
    expect(standingTo(drawn(9, 8, 10), drawn(5, 4, 7))).toBe("above");
  });

  test("nothing is said of the figure of a region above, nor of one that is not comparable", () => {
    for (const kind of ["inherited", "notComparable", "keyOnly"] as const) {
      const foreign = { ...finding(50), kind };
      expect(standingTo(foreign, finding(5))).toBeUndefined();
      expect(standingTo(finding(5), foreign)).toBeUndefined();
      expect(regionDifferences([row([foreign, finding(5)])], ["North", "South"], english)).toEqual(
        [],
      );
      const drawn = dotPlot(row([foreign, finding(5)]), ["North", "South"], english).content;
      expect(drawn.match(/<circle[^>]* fill="#5e6b76"/g)).toHaveLength(1);
    }
  });

  test("what one is above, the other is below", () => {
    const range = fc
      .tuple(fc.integer({ min: 0, max: 50 }), fc.nat({ max: 9 }), fc.nat({ max: 9 }))
      .map(([value, below, above]) => finding(value, value - below, value + above));
    const turned = { above: "below", below: "above", same: "same", notApart: "notApart" } as const;
    fc.assert(
      fc.property(range, range, (one, other) => {
        const standing = standingTo(one, other);
        expect(standing && turned[standing]).toBe(standingTo(other, one));
      }),
    );
  });
});

describe("what differs, in words", () => {
  const names = ["North", "South", "West"];

  test("between regions: who is higher than whom, and that others are not distinguishable", () => {
    const apart = row([finding(9, 8, 10), finding(5, 4, 7), finding(6, 5, 7)]);
    expect(regionDifferences([apart], names, english)).toEqual([
      "Price: North higher than South, West; other pairs not distinguishable.",
    ]);
    const close = row([finding(9, 4, 10), finding(5, 4, 7), gap]);
    expect(regionDifferences([close], names, english)).toEqual([
      "Price: not distinguishable, the ranges meet.",
    ]);
    const equal = row([finding(5), finding(5), gap]);
    expect(regionDifferences([equal], names, english)).toEqual(["Price: the same in all."]);
    expect(regionDifferences([row([finding(5), gap, gap])], names, english)).toEqual([]);
  });

  test("between scenarios: what moves by name, the rest by number", () => {
    const rows = [
      row([finding(9, 8, 10)], [finding(5, 4, 7)]),
      { ...row([finding(5, 4, 7)], [finding(9, 8, 10)]), name: "Water" },
      row([finding(5)], [finding(5)]),
      row([finding(9, 4, 10)], [finding(5, 4, 7)]),
      row([finding(5)], [gap]),
    ];
    expect(scenarioDifferences(rows, ["North"], english)).toEqual([
      "North, B against A: higher: Water; lower: Price; 1 figure not distinguishable; 1 figure the same.",
    ]);
    expect(scenarioDifferences([row([finding(5)])], ["North"], english)).toEqual([]);
  });
});

test("a table of several regions says what a figure is that is not the region's own", () => {
  const report = regionReport(context, 0);
  const [first, ...rest] = report.findings;
  const price = { ...finding(18), id: "priceBusiness", kind: "inherited" } as const;
  const findings = [price, ...[first, ...rest].filter((one) => one?.id !== "priceBusiness")];
  const table = comparedTable([{ ...report, findings: findings as ReportFinding[] }], english);
  const text = JSON.stringify(table);
  expect(text).toContain("Figure of the region above");
});

describe("dot plots", () => {
  const reports = [0, 1, 2].map((place) => regionReport(context, place));

  test("an axis holds every range of its row, from 0 or below, to a round end", () => {
    for (const { axis, findings } of comparedRows([reports]))
      for (const spread of findings.flat().flatMap((one) => (one && spreadOf(one)) ?? [])) {
        expect(spread.low).toBeGreaterThanOrEqual(axis[0]);
        expect(spread.high).toBeLessThanOrEqual(axis[1]);
      }
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 1e9, noNaN: true }), (most) => {
        expect(axisEnd(most)).toBeGreaterThanOrEqual(most);
        expect(axisEnd(most)).toBeLessThanOrEqual(2.001 * most);
      }),
    );
    expect(axisEnd(0)).toBe(1);
    const inArabic = regionReport({ ...context, words: arabic }, 0);
    expect(comparedRows([[inArabic]])[0]).toMatchObject({ id: "burdenIndex", axis: [0, 100] });
  });

  test("a mark stands where its number is, mirrored from the right, and a gap says its words", () => {
    const marked = row([finding(50, 25, 100), gap]);
    const [left, right] = [english, arabic].map(
      (words) => dotPlot(marked, ["North", "South"], words).content,
    );
    expect(left).toContain('<circle cx="96" ');
    expect(left).toContain('d="M52,60.5H184"');
    expect(right).toContain('<circle cx="244" ');
    expect(left).toContain(">No data<");
    expect(left?.match(/<circle/g)).toHaveLength(1);
  });

  test("names cannot leave the drawing", () => {
    expect(dotPlot(row([finding(1)]), ["<b>"], english).content).toContain("&lt;b&gt;");
  });
});
