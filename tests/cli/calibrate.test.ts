import Papa from "papaparse";
import { expect, test } from "vitest";
import { calibrationOf } from "../../src/report/evidence/calibrationKind.ts";
import { builtWorld } from "../fixtures/builtWorld.ts";
import { burden } from "./burden.ts";

const calibration = calibrationOf(builtWorld());

test("coverage is counted from the ends, not asserted: a share between 80 and 97 % lies in the middle 90 %", () => {
  const { countries, inFifty, inNinety } = calibration;
  const within = (of: "fifty" | "ninety"): number =>
    countries.filter(({ published, [of]: [low, high] }) => published >= low && published <= high)
      .length;
  expect([inFifty, inNinety]).toEqual([within("fifty"), within("ninety")]);
  expect(inNinety / countries.length).toBeGreaterThanOrEqual(0.8);
  expect(inNinety / countries.length).toBeLessThanOrEqual(0.97);
});

test("each miss says on which side it lies, and the widest stands first", () => {
  const { countries } = calibration;
  for (const { published, level, inNinety, side } of countries)
    expect(side).toBe(inNinety ? "inside" : published > level ? "above" : "below");
  const misses = countries.map(({ residual }) => Math.abs(residual));
  expect(misses).toEqual(misses.toSorted((a, b) => b - a));
});

test("burden calibrate says the same in words, as table and as data", async () => {
  const { countries, inFifty, inNinety } = calibration;
  const said = await burden("calibrate");
  expect(said.stdout).toContain(`${inNinety} of ${countries.length} published figures lie in`);
  const { data } = Papa.parse<Record<string, string>>(
    (await burden("calibrate", "--format", "csv")).stdout,
    { header: true, skipEmptyLines: true },
  );
  expect(data.filter(({ inside_90 }) => inside_90 === "true")).toHaveLength(inNinety);
  const record = JSON.parse((await burden("calibrate", "--format", "json")).stdout);
  expect([record.counted, record.inside_50, record.inside_90]).toEqual([
    countries.length,
    inFifty,
    inNinety,
  ]);
});
