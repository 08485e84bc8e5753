import { describe, expect, test } from "vitest";
import type { Scenario, World } from "../../../src/index.ts";
import { equations, givenBy } from "../../../src/model/equations.ts";
import { type QuantityId, quantityUnits } from "../../../src/model/quantities.ts";
import { chainOf, isComputed, keyOf } from "../../../src/report/workpaper/chain.ts";
import { coherent } from "../../../src/report/workpaper/coherent.ts";
import { type Place, placesOf } from "../../../src/report/workpaper/place.ts";
import { builtWorld } from "../../fixtures/builtWorld.ts";
import { inventedWorld, patience } from "../../properties/invented.ts";
import { compile } from "./evaluate.ts";
import { scenariosOfEveryKind } from "./scenarios.ts";

const atlas = builtWorld();

const quantityIdsOf = Object.keys(quantityUnits) as QuantityId[];

const isNear = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-9 * Math.abs(other) + 1e-15;

/** Puts the numbers of one region into every equation. @param seen receives the equations that were evaluated. */
function differencesAt(place: Place, seen: Set<string>): readonly string[] {
  const steps = new Map(chainOf(place, quantityIdsOf).map((step) => [step.key, step]));
  return quantityIdsOf.flatMap((quantity) => {
    if (!isComputed(quantity, place)) return [];
    const live = steps.get(keyOf({ quantity }))?.live;
    if (!live) return [`${quantity}: no equation holds`];
    seen.add(live.equation.id);
    const ours = Number(steps.get(keyOf({ quantity }))?.value);
    const kernel =
      (place.output[quantity][place.region] as number) * coherent(quantityUnits[quantity]);
    return isNear(ours, kernel) ? [] : [`${live.equation.id}: ${ours}, not ${kernel}`];
  });
}

function differences(world: World, scenario: Scenario, seen: Set<string>): readonly string[] {
  const found = placesOf(world, scenario);
  return world.regions.flatMap((_, region) => differencesAt({ ...found, region }, seen));
}

describe("every equation of a quantity, with numbers put in, gives what the kernel computes", () => {
  const seen = new Set<string>();

  test("in an invented world, under scenarios of every kind", { timeout: patience }, () => {
    const world = inventedWorld(7, 8);
    for (const [index, scenario] of scenariosOfEveryKind.entries())
      expect([index, differences(world, scenario, seen).slice(0, 5)]).toEqual([index, []]);
  });

  test("in the atlas", { timeout: patience }, () => {
    for (const scenario of scenariosOfEveryKind.filter((_, index) => index % 53 === 0))
      expect(differences(atlas, scenario, seen).slice(0, 5)).toEqual([]);
  });

  test("none was left out", () => {
    const missing = equations.filter(
      (equation) => "quantity" in givenBy(equation) && !seen.has(equation.id),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
  });
});

test("the reader of formulas: precedence, sums over fuels, functions, and what it refuses", () => {
  expect(compile("y = a + b · c^2 / 4 − 1")({ a: 1, b: 2, c: 4 })).toBe(8);
  expect(compile("y = ∑_f g · k + max(0, z)")({ g: [0.5, 0.5], k: [2, 4], z: -3 })).toBe(3);
  expect(compile("n = 2^⌈log2(⌈M / 80⌉)⌉")({ M: 200 })).toBe(4);
  expect(compile("y = −a · (1 − b)")({ a: 2, b: 0.25 })).toBe(-1.5);
  expect(() => compile("y = a · q")({ a: 1 })).toThrow("no value for q");
  expect(() => compile("y = (a")).toThrow(") expected");
});
