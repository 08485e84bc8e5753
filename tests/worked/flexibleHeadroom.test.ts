import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  applySettings,
  assess,
  defaultScenario,
  outcomeOf,
  parameters,
  parseWorld,
  topics,
} from "../../src/index.ts";
import { equations } from "../../src/model/equations.ts";
import {
  flexibleLoadPeak,
  flexibleLoads,
  flexibleShareOfPeak,
} from "../../src/model/grid/flexibleHeadroom.ts";
import { compile } from "../model/equations/evaluate.ts";
import { expectNear } from "./near.ts";

/**
 * Norris, Profeta, Patiño-Echeverri and Cowie-Haskell (2025), Rethinking Load Growth, Nicholas Institute, Duke University: page 20
 * prints 76 GW at 0.25 %, 98 at 0.5 %, 126 at 1 % and 215 at 5 %, page 15 a summer peak of 744 GW of the 22 authorities studied.
 */
test.each([
  [0.0025, 76],
  [0.005, 98],
  [0.01, 126],
  [0.05, 215],
])("%d of a load's energy curtailed leaves room for %d GW", (curtailed, load) => {
  expectNear(744 * flexibleShareOfPeak(curtailed), load);
});

/** Page 2: "76 GW of new load — equivalent to 10 % of the nation's current aggregate peak demand". */
test("a quarter of a per cent is a tenth of the peak", () => {
  expect(flexibleLoadPeak).toBe(744);
  expect(flexibleShareOfPeak(0.0025)).toBeCloseTo(0.1, 2);
});

/** Page 20: "1,643 out of 657,000 GWh" at 0.25 %, which is what 75 GW take in a year: the printed 76 to their last digits. */
test("the energy printed beside the first row is its share of a year", () => {
  expect(1643 / 657_000).toBeCloseTo(0.0025, 5);
  expect(657_000 / 8760 / 76).toBeCloseTo(1, 1);
});

/** By hand: half way between 0.25 and 0.5 % lie 87 GW. */
test("between two rows of the table the line is straight, beyond the last there is no figure", () => {
  expectNear(744 * flexibleShareOfPeak(0.00375), 87);
  expectNear(flexibleShareOfPeak(0.03), (126 + 215) / 2 / 744);
  expect(flexibleShareOfPeak(0)).toBe(0);
  expect(flexibleShareOfPeak(0.0501)).toBeNaN();
  expect(flexibleShareOfPeak(-0.001)).toBeNaN();
  expect(parameters.curtailedEnergy.max).toBe(flexibleLoads.at(-1)?.curtailed);
});

/** Page 20 again: the atlas's own estimate of the US peak (a year's demand at a load factor of .7) instead of the study's 744 GW. */
test("the United States of the atlas find the study's room, within a tenth", () => {
  const built = (name: string): unknown =>
    JSON.parse(readFileSync(`data/built/${name}.json`, "utf8"));
  const { world } = parseWorld(
    built("atlas"),
    Object.fromEntries([...topics, "evidence"].map((topic) => [topic, built(topic)])),
  );
  const regions = world.regions.filter(({ id }) => id === "USA");
  const { scenario } = applySettings(defaultScenario, ["curtailedEnergy=0.005"]);
  const room = outcomeOf(assess({ ...world, regions }, scenario), "flexibleHeadroom", 0);
  expect((room.value as number) / 98).toBeGreaterThan(0.9);
  expect((room.value as number) / 98).toBeLessThan(1.1);
  expect((room.low as number) / 98).toBeLessThan(1.02);
  expect(room.high as number).toBeGreaterThan(98);
});

const curtailed = fc.double({ min: 0, max: 0.05, noNaN: true });

describe("whatever the share curtailed", () => {
  test("more of it never leaves less room, and each further part leaves less than the one before", () => {
    fc.assert(
      fc.property(curtailed, curtailed, (one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        expect(flexibleShareOfPeak(more)).toBeGreaterThanOrEqual(flexibleShareOfPeak(less));
        const middle = flexibleShareOfPeak((less + more) / 2);
        const mean = (flexibleShareOfPeak(less) + flexibleShareOfPeak(more)) / 2;
        expect(middle).toBeGreaterThanOrEqual(mean - 1e-12);
      }),
    );
  });

  test("the formula that readers see is that table", () => {
    const { formula } = equations.find(({ id }) => id === "flexibleShareOfPeak") ?? {};
    const evaluated = compile(String(formula));
    fc.assert(
      fc.property(curtailed, (u) => {
        expect(evaluated({ u })).toBeCloseTo(flexibleShareOfPeak(u), 12);
      }),
    );
  });
});
