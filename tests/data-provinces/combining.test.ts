import { describe, expect, test } from "vitest";
import { amountRows } from "../../data/crosswalk/amounts.ts";
import { type Figure, intensiveRows } from "../../data/crosswalk/intensive.ts";
import type { Match } from "../../data/crosswalk/match.ts";

const match = (code: string, relation: Match["relation"], more: Partial<Match> = {}): Match => ({
  source: "list",
  code,
  name: code,
  country: "AAA",
  region: "R",
  relation,
  method: "name",
  confidence: 1,
  note: "",
  ...more,
});

const figures: ReadonlyMap<string, Figure> = new Map([
  ["A", { value: 10, year: 2019, weight: 1 }],
  ["B", { value: 40, year: 2018, weight: 3 }],
]);

const intensive = (...matches: Match[]) =>
  intensiveRows(new Map([["R", matches]]), {
    variable: "scarcityFactor",
    figures,
    weightedBy: "water use",
  });

describe("a figure that holds for an area", () => {
  test("is taken as published from the same region, and estimated from a larger one", () => {
    expect(intensive(match("A", "equal"))).toEqual([
      { region: "R", variable: "scarcityFactor", year: 2019, value: 10, status: "modelled" },
    ]);
    expect(intensive(match("A", "covers"))).toMatchObject([
      { value: 10, status: "estimated", note: "Of A, a larger region." },
    ]);
  });

  test("is the weighted mean of parts with their extremes as range: (1 × 10 + 3 × 40) / 4", () => {
    expect(intensive(match("A", "inside"), match("B", "inside"))).toEqual([
      {
        region: "R",
        variable: "scarcityFactor",
        year: 2019,
        value: 32.5,
        low: 10,
        high: 40,
        status: "estimated",
        note: "Mean of 2 regions of the source, weighted by water use.",
      },
    ]);
  });

  test("is weighted by area where borders cross: 0.8 × 10 + 0.2 × 40", () => {
    const rows = intensive(
      match("A", "overlaps", { share: 0.8 }),
      match("B", "overlaps", { share: 0.2 }),
    );
    expect(rows).toMatchObject([{ value: 16, low: 10, high: 40 }]);
  });

  test("is none where the known parts make up less than half of the region", () => {
    expect(
      intensive(match("A", "overlaps", { share: 0.4 }), match("C", "overlaps", { share: 0.6 })),
    ).toEqual([]);
    expect(intensive(match("C", "equal"))).toEqual([]);
  });
});

describe("an amount", () => {
  const amounts = (...matches: Match[]) =>
    amountRows(new Map([["R", matches]]), "population", figures).map(({ value, status }) => [
      value,
      status,
    ]);

  test("is taken from the same region", () => {
    expect(amounts(match("A", "equal"))).toEqual([[10, "modelled"]]);
  });

  test("is the sum of parts that make up the region", () => {
    const whole = [match("A", "inside", { share: 0.3 }), match("B", "inside", { share: 0.7 })];
    expect(amounts(...whole)).toEqual([[50, "estimated"]]);
    const partly = [match("A", "inside", { share: 0.3 }), match("B", "inside", { share: 0.5 })];
    expect(amounts(...partly)).toEqual([]);
  });

  test("of a larger region is never split", () => {
    expect(amounts(match("A", "covers"))).toEqual([]);
    expect(amounts(match("A", "overlaps", { share: 1 }))).toEqual([]);
  });
});
