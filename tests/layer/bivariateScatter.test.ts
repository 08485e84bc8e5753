import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  assess,
  type BivariateScene,
  bivariateScene,
  boxOfBrush,
  brushOf,
  defaultScenario,
  isBrushed,
  scatterLabels,
  scatterLayout,
} from "../../src/index.ts";
import { sideScale } from "../../src/layer/bivariateScale.ts";
import { world } from "../fixtures/world.ts";
import { arabic, english } from "./scenes.ts";

const size = { width: 456, height: 380 };

const sceneIn = (words = english): BivariateScene =>
  bivariateScene(
    assess(world, defaultScenario),
    { burden: "carbon", benefit: "own" },
    { world, words, datasets: [] },
  );

describe("scales", () => {
  test("decades hold every number, with a tick at each", () => {
    const scale = sideScale([0, Number.NaN, 0.02, 3, 450], { unit: "GWh/yr", words: english });
    expect(scale.ticks.map(({ label }) => label)).toEqual([
      "0.01",
      "0.1",
      "1",
      "10",
      "100",
      "1,000",
    ]);
    expect(scale.at(0.01)).toBe(0);
    expect(scale.at(1000)).toBe(1);
    expect(scale.value(scale.at(3))).toBeCloseTo(3, 12);
  });

  test("many decades have a tick in two; scores run evenly from 0 to 100", () => {
    const wide = sideScale([1e-6, 1e6], { unit: "", words: english });
    expect(wide.ticks.length).toBeLessThanOrEqual(7);
    const score = sideScale([], { unit: "0–100", words: english });
    expect(score.at(50)).toBe(0.5);
  });
});

describe("the scatter", () => {
  test("lays true zeros into their lane and everything else beside it", () => {
    const scene = sceneIn();
    const { points, across, up } = scatterLayout(scene, size, english);
    const zero = scene.regions.find(({ id }) => id === "BBB");
    expect(zero?.benefit.kind).toBe("noLoad");
    const [alpha, beta] = ["AAA", "BBB"].map((id) => points.find((point) => point.id === id));
    expect(beta?.x).toBeGreaterThan(across.lane.from);
    expect(beta?.x).toBeLessThan(across.lane.to);
    expect(alpha?.x).toBeGreaterThanOrEqual(across.stretch.from);
    expect(alpha?.y).toBeLessThan(up.lane.to);
  });

  test("leaves out what has no figure", () => {
    const { points } = scatterLayout(sceneIn(), size, english);
    expect(points.map(({ id }) => id)).toEqual(["AAA", "BBB"]);
  });

  test("runs with the reading direction", () => {
    const [left, right] = [english, arabic].map((words) =>
      scatterLayout(sceneIn(words), size, words),
    );
    const mirrored = left?.points.map(({ x }) => size.width - x);
    expect(right?.points.map(({ x }) => x)).toEqual(mirrored);
    expect(right?.points.map(({ y }) => y)).toEqual(left?.points.map(({ y }) => y));
  });

  test("names do not lie over each other, and the wanted one is always there", () => {
    const { across } = scatterLayout(sceneIn(), size, english);
    const points = Array.from({ length: 60 }, (_, index) => ({
      id: `R${index}`,
      name: `Region ${index}`,
      x: 120 + (index % 10) * 28,
      y: 40 + Math.floor(index / 10) * 9,
      cell: 5,
    }));
    const labels = scatterLabels({ points, across }, ["R37"], 8);
    expect(labels[0]?.id).toBe("R37");
    expect(labels.length).toBeLessThanOrEqual(9);
    const reach = ({ text, x, anchor }: (typeof labels)[number]) => {
      const long = text.length * 5.5;
      return anchor === "start" ? [x, x + long] : [x - long, x];
    };
    for (const [index, one] of labels.entries())
      for (const other of labels.slice(index + 1)) {
        const [left = 0, right = 0] = reach(one);
        const [from = 0, to = 0] = reach(other);
        expect(Math.abs(one.y - other.y) >= 14 || right < from || to < left).toBe(true);
      }
  });
});

describe("the brush", () => {
  const layout = scatterLayout(sceneIn(), size, english);

  test("over everything holds every region, zeros included", () => {
    const brush = brushOf(layout, { from: { x: 0, y: 0 }, to: { x: 456, y: 380 } });
    expect(brush.burden[0]).toBe(0);
    expect(brush.benefit[0]).toBe(0);
    const held = sceneIn().regions.filter((region) => isBrushed(region, brush));
    expect(held.map(({ id }) => id)).toEqual(["AAA", "BBB"]);
  });

  test("over the lane of no benefit holds nothing that has some", () => {
    const { from, to } = layout.across.lane;
    const brush = brushOf(layout, { from: { x: from, y: 0 }, to: { x: to - 1, y: 380 } });
    expect(brush.benefit).toEqual([0, 0]);
    const held = sceneIn().regions.filter((region) => isBrushed(region, brush));
    expect(held.map(({ id }) => id)).toEqual(["BBB"]);
  });

  test("beside the lane holds no zero", () => {
    const { from, to } = layout.across.stretch;
    const brush = brushOf(layout, { from: { x: to, y: 380 }, to: { x: from, y: 0 } });
    expect(brush.benefit[0]).toBeGreaterThan(0);
    const held = sceneIn().regions.filter((region) => isBrushed(region, brush));
    expect(held.map(({ id }) => id)).toEqual(["AAA"]);
  });

  test("is drawn where it was, to the three digits of an address", () => {
    const place = fc.double({ min: 0.02, max: 0.98, noNaN: true });
    const { stretch } = layout.across;
    const px = (at: number): number => stretch.from + at * (stretch.to - stretch.from);
    fc.assert(
      fc.property(place, place, (one, other) => {
        const drawn = { from: { x: px(one), y: 60 }, to: { x: px(other), y: 200 } };
        const again = boxOfBrush(layout, brushOf(layout, drawn));
        const [left, right] = [px(one), px(other)].toSorted((a, b) => a - b) as [number, number];
        expect(Math.abs(again.from.x - left)).toBeLessThan(2);
        expect(Math.abs(again.to.x - right)).toBeLessThan(2);
      }),
    );
  });

  test("never holds what has no figure", () => {
    const gap = { kind: "noData", value: Number.NaN, low: Number.NaN, high: Number.NaN } as const;
    const everything = { burden: [0, 1e9], benefit: [0, 100] } as const;
    expect(isBrushed({ kind: "noData", burden: gap, benefit: gap }, everything)).toBe(false);
  });
});
