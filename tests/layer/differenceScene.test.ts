import { expect, test } from "vitest";
import { differenceScene, firstDivergingStep, indicators } from "../../src/index.ts";
import type { Indicator } from "../../src/indicator/indicator.ts";
import { evidence } from "../fixtures/evidence.ts";
import { alpha } from "../fixtures/world.ts";
import { type Finding, handmadeAssessment } from "./handmade.ts";
import { english, fixtureDataset } from "./scenes.ts";

const carbon = indicators.find(({ id }) => id === "carbon") as Indicator;

function difference(own: readonly Finding[], other: readonly Finding[], of = "carbon") {
  const ids = own.map((_, index) => `R${index}`);
  const regions = ids.map((id) => ({ ...alpha, id, name: `Region ${id}` }));
  return differenceScene(handmadeAssessment(ids, { carbon: own }), carbon, {
    world: { regions, evidence },
    datasets: [fixtureDataset],
    words: english,
    other: handmadeAssessment(ids, { [of]: other }),
    otherName: "2030",
  });
}

const own = [10, 20, 30, 40, 50, 60, 70, 80];
const other = [90, 60, 40, 40, 45, 40, 30, 10];

test("zero lies in the middle class, as many classes below as above", () => {
  const scene = difference(own, other);
  expect(scene?.regions.map(({ value }) => value)).toEqual([-80, -40, -10, 0, 5, 20, 40, 70]);
  const steps = scene?.classes.map(({ step }) => step) ?? [];
  expect(steps.length % 2).toBe(1);
  const middle = (steps.length - 1) / 2;
  expect(steps[middle]).toBe(firstDivergingStep + 3);
  expect(scene?.regions[3]?.classIndex).toBe(middle);
  const inner = scene?.limits.slice(1, -1) ?? [];
  expect(inner).toEqual(inner.map((limit) => -limit).toReversed());
  expect(scene?.title).toContain("difference to 2030");
});

test("the other way round, each class is its mirror", () => {
  const back = difference(other, own);
  const values = difference(own, other)?.regions.map(({ value }) => 0 - value);
  expect(back?.regions.map(({ value }) => value)).toEqual(values);
});

test("where ranges overlap the two are not told apart", () => {
  const wide = { value: 20, low: 5, high: 70 };
  const scene = difference([wide, 20, 30], [60, 60, { value: 31, low: 30, high: 40 }]);
  expect([...(scene?.textures?.keys() ?? [])]).toEqual(["R0", "R2"]);
  expect(scene?.keys?.[0]).toMatchObject({ mark: "hatched", count: 2 });
});

test("without a value in one of them there is no difference, and no class", () => {
  const scene = difference([1, "noData", 3, 9], ["noLoad", 2, 1, 1]);
  expect(scene?.regions.map(({ kind }) => kind)).toEqual(["noLoad", "noData", "value", "value"]);
  expect(scene?.ranked).toBe(2);
});

test("a layer that the other scenario lacks has none", () => {
  expect(difference(own, other, "headroom")).toBeUndefined();
});
