import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { coarsePaths } from "../../src/layer/coarsePaths.ts";
import { compactPaths } from "../../src/layer/compactPaths.ts";
import type { MapPaths } from "../../src/layer/mapPaths.ts";
import { thinLine } from "../../src/layer/thinLine.ts";

const coordinate = fc.integer({ min: -30, max: 3000 }).map((tenths) => tenths / 10);
const point = fc.tuple(coordinate, coordinate);
const pathOf = (points: readonly (readonly number[])[], end = ""): string =>
  `M${points.map((each) => each.join(",")).join("L")}${end}`;

/** Absolute points of path data whose lines are relative. */
function pointsOf(d: string): number[][] {
  let [x, y] = [0, 0];
  return [...d.matchAll(/([Ml])([^Mlz]*)/g)].flatMap(([, command, text = ""]) => {
    const numbers = (text.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    return Array.from({ length: numbers.length / 2 }, (_, pair) => {
      const [a = 0, b = 0] = numbers.slice(2 * pair);
      [x, y] = command === "M" ? [a, b] : [x + a, y + b];
      return [x, y].map((each) => Math.round(each * 10) / 10 + 0);
    });
  });
}

describe("short path data", () => {
  test("leads through the same points", () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 1 }), (points) => {
        const short = compactPaths(`<path d="${pathOf(points, "Z")}"/>`);
        const d = / d="([^"]*)"/.exec(short)?.[1] ?? "";
        expect(d).toMatch(/^M[\d.,l -]*z$/);
        expect(pointsOf(d)).toEqual(points.map((each) => each.map((one) => one + 0)));
      }),
    );
  });

  test("leaves other paths as they are", () => {
    const other = '<path d="M4,5.5H48"/><path d="M5 1.2a3.8 3.8 0 0 1 0 7.6z"/>';
    expect(compactPaths(other)).toBe(other);
  });
});

describe("a thinner line", () => {
  const line = fc.array(
    fc.tuple(fc.integer({ max: 99, min: 0 }), fc.integer({ max: 99, min: 0 })),
    {
      minLength: 2,
    },
  );

  test("keeps its ends and no point that was not there, the same from either side", () => {
    fc.assert(
      fc.property(line, fc.integer({ min: 0, max: 40 }), (points, farthest) => {
        const thin = thinLine(points, farthest);
        expect(thin[0]).toBe(points[0]);
        expect(thin.at(-1)).toBe(points.at(-1));
        expect(points).toEqual(expect.arrayContaining([...thin]));
        expect(thinLine(points.toReversed(), farthest).toReversed()).toEqual(thin);
      }),
    );
  });

  test("leaves out what lies on it and keeps what lies beside it", () => {
    const corner = [
      [0, 0],
      [5, 0],
      [10, 0],
      [10, 10],
    ] as const;
    expect(thinLine(corner, 1)).toEqual([
      [0, 0],
      [10, 0],
      [10, 10],
    ]);
    expect(
      thinLine(
        [
          [0, 0],
          [5, 3],
          [10, 0],
        ],
        2,
      ),
    ).toHaveLength(3);
    expect(
      thinLine(
        [
          [0, 0],
          [5, 3],
          [10, 0],
        ],
        3,
      ),
    ).toHaveLength(2);
  });
});

/** Two regions side by side whose border wiggles, and an island that nobody would see. */
const wiggle = Array.from({ length: 60 }, (_, step) => [
  50 + (step % 2) * 0.2 + (step % 10 === 5 ? 2 : 0) + (step > 30 ? 6 : 0),
  step,
]);
const [top, bottom] = [wiggle[0] ?? [], wiggle.at(-1) ?? []];
const map: MapPaths = {
  ...{ width: 100, height: 60, circles: [], borders: "M1,1L2,2", countries: "", coast: "M1,1L3,3" },
  ...{ disputed: "", sphere: "M0,0L100,0L100,60L0,60Z", graticule: "" },
  regions: [
    { id: "left", d: pathOf([[0, 0], ...wiggle, [0, 59]], "Z") },
    {
      id: "right",
      d: pathOf([top, [99, 0], [99, 59], bottom, ...wiggle.slice(1, -1).toReversed()], "Z"),
    },
    { id: "island", d: "M80,80L80.4,80L80.4,80.4Z" },
  ],
};

describe("a coarse map", () => {
  const coarse = (selected: string, most = 10_000) =>
    coarsePaths(map, { selected: [selected], outlines: [], most }).paths;
  const pointsIn = (paths: MapPaths, wanted: string): string[] =>
    paths.regions
      .find(({ id }) => id === wanted)
      ?.d.slice(1, -1)
      .split("L") ?? [];

  test("keeps what neighbours share the same on both sides", () => {
    const paths = coarse("left");
    const [left, right] = [pointsIn(paths, "left"), pointsIn(paths, "right")];
    const border = (points: string[]) => new Set(points.filter((each) => /^5\d/.test(each)));
    expect(border(left)).toEqual(border(right));
    expect(border(left).size).toBeGreaterThan(2);
    expect(left.length).toBeLessThan(30);
  });

  test("leaves out islands that nobody sees, except the selected one", () => {
    expect(coarse("left").regions.map(({ id }) => id)).toEqual(["left", "right"]);
    expect(coarse("island").regions.map(({ id }) => id)).toContain("island");
  });

  test("gets coarser until it fits, and draws no line twice", () => {
    const letters = ({ regions }: MapPaths): number =>
      regions.reduce((sum, { d }) => sum + d.length, 0);
    expect(letters(coarse("left", 1))).toBeLessThan(letters(coarse("left")));
    expect(coarse("left")).toMatchObject({ borders: "", coast: "" });
  });
});
