import { expect, test } from "vitest";
import { legendLayout, legendScale, type Scene } from "../../src/index.ts";
import { sceneOf } from "./scenes.ts";

const even = sceneOf([5, 12, 13, 99, "noData"], { unit: "0–100", limits: [25, 50, 75] });

test("bars stand to scale where limits are even, and count their regions", () => {
  const { bars } = legendLayout(even, 400);
  expect(bars.map(({ x, width, count, step }) => [x, width, count, step])).toEqual([
    [0, 100, 3, 1],
    [100, 100, 0, 3],
    [200, 100, 0, 5],
    [300, 100, 1, 7],
  ]);
});

test("bars are equally wide where limits grow like powers, and values lie by logarithm", () => {
  const place = legendScale([0, 1, 10, 100, 1000]);
  expect([0, 1, 10, 100, 1000].map(place)).toEqual([0, 0.25, 0.5, 0.75, 1]);
  expect(place(Math.sqrt(1000))).toBeCloseTo(0.625, 10);
  expect(place(0.5)).toBeCloseTo(0.125, 10);
  expect([place(-5), place(5000)]).toEqual([0, 1]);
});

test("each region with a value has one dot, at its value and in the colour of its class", () => {
  const { dots, dotRadius, barY } = legendLayout(even, 400);
  expect(dots.map(({ id, step }) => [id, step])).toEqual([
    ["R0", 1],
    ["R1", 1],
    ["R2", 1],
    ["R3", 7],
  ]);
  expect(dots[3]?.x).toBeCloseTo(396, -1);
  for (const { y } of dots) expect(y + dotRadius).toBeLessThanOrEqual(barY);
});

test("dots on one value stand on each other and never overlap while there is room", () => {
  const same = sceneOf([50, 50, 50], { unit: "0–100", limits: [25, 75] });
  const { dots, dotRadius } = legendLayout(same, 300);
  expect(new Set(dots.map(({ x }) => x)).size).toBe(1);
  const heights = dots.map(({ y }) => y);
  expect(
    Math.min(...heights.slice(1).map((y, index) => (heights[index] as number) - y)),
  ).toBeGreaterThanOrEqual(2 * dotRadius);
});

test("a crowd stays within its room", () => {
  const crowd = sceneOf(
    Array.from({ length: 250 }, () => 50),
    { unit: "0–100", limits: [25, 75] },
  );
  const { dots, barY } = legendLayout(crowd, 300, { dotRoom: 40 });
  for (const { y } of dots) expect(y).toBeGreaterThanOrEqual(0);
  expect(barY).toBe(40);
});

test("the selected region has its range above the dots, joined to its own dot", () => {
  const layout = legendLayout(even, 400, { selected: "R3" });
  const own = layout.dots.find(({ id }) => id === "R3");
  expect(layout.selected).toMatchObject({ id: "R3", dotX: own?.x, dotY: own?.y });
  expect(layout.selected?.to).toBeGreaterThanOrEqual(layout.selected?.x as number);
  expect(layout.selected?.labelX).toBeLessThan(400);
  expect(
    legendLayout(even, 400, { selected: "R4" }).selected,
    "a region without a value",
  ).toBeUndefined();
});

test("right to left is the mirror image", () => {
  const mirrored: Scene = { ...even, direction: "rtl" };
  const there = legendLayout(even, 400);
  const back = legendLayout(mirrored, 400);
  expect(back.bars.map(({ x, width }) => x + width)).toEqual(there.bars.map(({ x }) => 400 - x));
  expect(back.ticks.map(({ x, anchor }) => [x, anchor])).toEqual(
    there.ticks.map(({ x, anchor }) => [400 - x, anchor]),
  );
});

test("labels of ticks never touch", () => {
  const narrow = legendLayout(sceneOf([1, 2, 3], { unit: "0–100", limits: [10, 14, 50, 90] }), 200);
  const labelled = narrow.ticks.filter(({ label }) => label !== "");
  expect(labelled.length).toBeLessThan(narrow.ticks.length);
  expect(labelled.at(-1)?.label).toBe("100");
});

test("a scene without values has an empty legend", () => {
  const none = legendLayout(sceneOf(["noData"], { unit: "0–100" }), 400);
  expect([none.bars, none.dots, none.ticks]).toEqual([[], [], []]);
});
