import { describe, expect, test, vi } from "vitest";
import { reportContext } from "../../app/cli/reportContext.ts";
import { defaultScenario, outcomeOf, type ReportContext, regionReport } from "../../src/index.ts";
import { regionDocument } from "../../src/report/region/regionDocument.ts";
import { remarkOn } from "../../src/report/remarkOn.ts";
import { type ClippedEnd, clippedEnds } from "../../src/statistics/clippedEnd.ts";
import type { Finding } from "../layer/handmade.ts";
import { arabic, english } from "../layer/scenes.ts";
import { handmadeContext } from "./contexts.ts";

vi.setConfig({ testTimeout: 120_000 });

const remark = (
  indicator: string,
  columns: Record<string, readonly Finding[]>,
  wish: Parameters<typeof handmadeContext>[1] = {},
) => remarkOn(handmadeContext(columns, wish), 0, indicator);

describe("headroom", () => {
  const of = (value: number, low: number, high: number) => ({ headroom: [{ value, low, high }] });

  test("that may be nothing is said not to be certain, with its range", () => {
    expect(remark("headroom", of(1070, -250, 2390))).toBe(
      "Headroom not certain: its range, −250 to +2,390\u00a0MW, reaches 0.",
    );
    expect(remark("headroom", of(1070, -250, 2390), { words: arabic })).toMatch(
      /^الهامش غير مؤكد: مداه .* يبلغ الصفر\.$/,
    );
  });

  test("that is certainly nothing is said to be so; that is certain, nothing is said of", () => {
    expect(remark("headroom", of(-500, -900, -100))).toMatch(/^No headroom: its whole range, /);
    expect(remark("headroom", of(1070, 250, 2390))).toBe("");
    expect(remark("headroom", { headroom: ["noData"] })).toBe("");
  });

  test("stands beside the share of it too", () => {
    const share = { ...of(1070, -250, 2390), headroomShare: [12] };
    expect(remark("headroomShare", share)).toMatch(/^Headroom not certain/);
  });
});

describe("water of the peak day", () => {
  const columns = { waterPeakDay: [600], waterPeakDayShare: [12] };
  const given = { ...defaultScenario, parameters: { waterUtilityCapacity: 5000 } };

  test("is what utilities build for", () => {
    expect(remark("waterPeakDay", columns)).toBe(
      "Utilities build for the peak day, taken here as 6 times the mean day.",
    );
    const peaking = { ...defaultScenario, parameters: { waterPeaking: 4 } };
    expect(remark("waterPeakDay", columns, { scenario: peaking })).toContain("as 4 times");
  });

  test("is set against the capacity that the reader gives", () => {
    expect(remark("waterPeakDay", columns, { scenario: given })).toBe(
      "Utilities build for the peak day, taken here as 6 times the mean day. It takes 12.0\u202f% of the 5,000\u00a0m³ per day that you entered as the capacity of the utility.",
    );
    expect(remark("waterPeakDay", columns, { scenario: given, words: arabic })).toContain("١٢٫٠٪");
  });
});

describe("a score held at an end of its scale", () => {
  const held = (end: ClippedEnd, words = english): string => {
    const context = handmadeContext({ pillarWater: [100] }, { words });
    const { assessment } = context;
    const column = assessment.columns.pillarWater;
    if (!column) throw new Error("There is no pillar of water.");
    const clipped = Uint8Array.of(clippedEnds.indexOf(end));
    const columns = { ...assessment.columns, pillarWater: { ...column, clipped } };
    const seen: ReportContext = { ...context, assessment: { ...assessment, columns } };
    return remarkOn(seen, 0, "pillarWater");
  };

  test("says at which, in both languages", () => {
    expect(held("top")).toMatch(/at or beyond the top end of its scale \(the 95th percentile /);
    expect(held("bottom")).toMatch(
      /at or beyond the bottom end of its scale \(the 5th percentile /,
    );
    expect(held("both")).toMatch(/top end .* bottom end/);
    expect(held("none")).toBe("");
    expect(held("top", arabic)).toContain("المئين ٩٥");
  });

  test("is found by the model: nobody scores 0 or 100 in a pillar of one figure without it", async () => {
    const context = await reportContext(defaultScenario, "en", () => undefined);
    const { assessment } = context;
    const ends = { none: 0, bottom: 0, top: 0, both: 0 };
    for (const place of assessment.regions.keys()) {
      const { kind, value = 50, clipped } = outcomeOf(assessment, "pillarWater", place);
      if (kind !== "value") continue;
      ends[clipped] += 1;
      expect({ top: value === 100, bottom: value === 0 }, assessment.regions[place]).toEqual({
        top: clipped === "top",
        bottom: clipped === "bottom",
      });
    }
    expect(ends.top).toBeGreaterThan(0);
    expect(ends.bottom).toBeGreaterThan(0);
    const top = [...assessment.regions.keys()].find(
      (place) => outcomeOf(assessment, "pillarWater", place).clipped === "top",
    );
    const place = top ?? -1;
    const said = "at or beyond the top end of its scale";
    expect(regionReport(context, place).pillars.at(-1)?.remark).toContain(said);
    expect(JSON.stringify(regionDocument(context, place))).toContain(said);
  });
});
