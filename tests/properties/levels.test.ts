import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import {
  assess,
  columnOf,
  defaultScenario,
  indicators,
  regionsWithin,
  type Scenario,
  type VariableId,
  type World,
} from "../../src/index.ts";
import type { DataCentres } from "../../src/model/dataCentres.ts";
import { ofYearAt } from "../../src/model/hostedAi.ts";
import type { HostedLoad } from "../../src/model/load.ts";
import { prepare } from "../../src/model/prepare.ts";
import { questionOf } from "../../src/model/question.ts";
import { type Part, worldOfParts } from "../fixtures/provinces.ts";
import { world } from "../fixtures/world.ts";
import { patience } from "./invented.ts";

vi.setConfig({ testTimeout: patience });

const keys = ["dataCentreElectricity", "computeLocated", "cloudRegions", "population"] as const;
const amount = fc.oneof(
  fc.constant(undefined),
  fc.constant(0),
  fc.double({ min: 0.001, max: 1000, noNaN: true }),
);
const own = fc.tuple(...keys.map(() => amount)).map((amounts): Part["own"] =>
  Object.fromEntries(
    keys.flatMap((key, place): [VariableId, number][] => {
      const value = amounts[place];
      return value === undefined ? [] : [[key, value]];
    }),
  ),
);
const partsOf = fc
  .array(fc.tuple(fc.constantFrom("AAA", "BBB", "CCC"), own), { minLength: 1, maxLength: 12 })
  .map((all) =>
    all.map(
      ([parent, figures], place): Part => ({
        id: `${parent}-${place}`,
        parent,
        own: figures,
      }),
    ),
  );
const years = fc.constantFrom(2022, 2024, 2025, 2030);

const inYear = (year: number, more: Partial<Scenario> = {}): Scenario => ({
  ...defaultScenario,
  ...more,
  year,
});

/** Data centres of the scenario's year. */
const ofYear = (centres: DataCentres): HostedLoad => ({
  ...centres,
  value: ofYearAt(centres, "value"),
  low: ofYearAt(centres, "low"),
  high: ofYearAt(centres, "high"),
});

/** For each parent with regions: the sum of its regions, and the remainder. */
function sums(parts: World, load: HostedLoad, end: "value" | "low" | "high" = "value") {
  return (load.unallocated ?? []).map(({ parent, of, ...rest }) => ({
    parent,
    of,
    unallocated: rest[end],
    given: parts.regions.reduce(
      (sum, region, place) => sum + (region.parent === parent ? load[end][place] || 0 : 0),
      0,
    ),
  }));
}

const parentPlace = (id: string): number => world.regions.findIndex((region) => region.id === id);

/** Ends that do not enclose the value, if any. */
const outside = ({ value, low, high }: Pick<HostedLoad, "value" | "low" | "high">): number[] =>
  [...value.keys()].filter((place) => {
    const [central, from, to] = [value[place], low[place], high[place]] as [number, number, number];
    const slack = 1e-9 * Math.abs(central) + 1e-12;
    return from > central + slack || to < central - slack;
  });

describe("load and tokens shared out below countries", () => {
  test("regions and what is unallocated sum to the country's load, each within its range", () => {
    fc.assert(
      fc.property(partsOf, years, (all, year) => {
        const parts = worldOfParts(all);
        const scenario = inYear(year);
        const load = ofYear(questionOf(prepare(parts), scenario).centres);
        const above = ofYear(questionOf(prepare(world), scenario).centres);
        for (const { parent, of, given, unallocated } of sums(parts, load)) {
          expect(of).toBe(above.value[parentPlace(parent)]);
          expect(given + unallocated).toBeCloseTo(of, 9);
          expect(unallocated).toBeGreaterThanOrEqual(0);
        }
        expect(outside(load)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("at their low ends regions have no more than the country's central load, at their high ends with the rest no less of it", () => {
    fc.assert(
      fc.property(partsOf, years, (all, year) => {
        const parts = worldOfParts(all);
        const scenario = inYear(year);
        const load = ofYear(questionOf(prepare(parts), scenario).centres);
        const above = ofYear(questionOf(prepare(world), scenario).centres);
        for (const { parent, given } of sums(parts, load, "low"))
          expect(given).toBeLessThanOrEqual(
            (above.value[parentPlace(parent)] as number) * (1 + 1e-9),
          );
        for (const { parent, given, unallocated } of sums(parts, load, "high"))
          expect(given + unallocated).toBeGreaterThanOrEqual(
            (above.value[parentPlace(parent)] as number) * (1 - 1e-9),
          );
      }),
      { numRuns: 200 },
    );
  });

  test.each(["footprint", "local", "cheapest", "cleanest", "leastStressed"] as const)(
    "tokens routed to a country are answered by its regions or unallocated (%s)",
    (routing) => {
      fc.assert(
        fc.property(partsOf, (all) => {
          const parts = worldOfParts(all);
          const scenario = inYear(2025, {
            basis: "tokens",
            tokens: { ...defaultScenario.tokens, routing },
          });
          const served = questionOf(prepare(parts), scenario).demand?.served;
          const above = questionOf(prepare(world), scenario).demand?.served;
          if (!served || !above) throw new Error("tokens are routed");
          for (const { parent, of, given, unallocated } of sums(parts, served)) {
            expect(of).toBe(above.value[parentPlace(parent)]);
            expect(given + unallocated).toBeCloseTo(of, 12);
          }
        }),
        { numRuns: 60 },
      );
    },
  );

  test("the order of regions never matters, nor whether those of one country stand alone", () => {
    fc.assert(
      fc.property(partsOf, (all) => {
        const [one, other] = [worldOfParts(all), worldOfParts([...all].reverse())];
        const load = questionOf(prepare(one), defaultScenario).load;
        const turned = questionOf(prepare(other), defaultScenario).load.value.toReversed();
        expect([...turned].map(rounded)).toEqual([...load.value].map(rounded));
        const within = regionsWithin(one, "AAA");
        const whole = load.value.filter((_, place) => one.regions[place]?.parent === "AAA");
        expect(questionOf(prepare(within), defaultScenario).load.value).toEqual(whole);
      }),
      { numRuns: 60 },
    );
  });

  test("a result never has a range that its value lies outside of", () => {
    const basis = fc.constantFrom("footprint" as const, "tokens" as const, "siting" as const);
    fc.assert(
      fc.property(partsOf, basis, (all, chosen) => {
        const assessed = assess(worldOfParts(all), { ...defaultScenario, basis: chosen });
        for (const { id } of indicators)
          expect([id, outside(columnOf(assessed, id))]).toEqual([id, []]);
      }),
      { numRuns: 40 },
    );
  });
});

const rounded = (value: number): number => Number(value.toPrecision(9));
