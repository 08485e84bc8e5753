import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { segmentsOf } from "../../app/map/gl/pathSegments.ts";
import { tileImage } from "../../app/map/gl/tileImage.ts";
import { patterns } from "../../app/map/patterns.ts";
import { palette } from "../../src/index.ts";

const line = {
  size: 4,
  stroke: "noDataLine",
  strokeWidth: 2,
  cap: "butt",
  path: "M0,2H4",
} as const;
const opacities = ({ data }: { readonly data: Uint8ClampedArray }): number[] =>
  [...data].filter((_, index) => index % 4 === 3);

describe("the image of a pattern", () => {
  test("covers the pixels of its strokes in their colour", () => {
    const image = tileImage(line, { edge: 4, colour: "#102030" });
    expect([...image.data.slice(16, 20)]).toEqual([16, 32, 48, 255]);
    expect(opacities(image)).toEqual([0, 255, 255, 0].flatMap((row) => [row, row, row, row]));
  });

  test("is as opaque as its colour, and half where half a pixel is covered", () => {
    const image = tileImage({ ...line, strokeWidth: 1 }, { edge: 4, colour: "rgba(0,0,0,0.5)" });
    expect(opacities(image).slice(4, 12)).toEqual(Array.from({ length: 8 }, () => 64));
  });

  test("of dots is round, and of a disc leaves the corners free", () => {
    const dot = { ...line, cap: "round", path: "M2,2h0" } as const;
    const [corner, middle] = [0, 5].map(
      (pixel) => opacities(tileImage(dot, { edge: 4, colour: "#000000" }))[pixel],
    );
    expect([corner, middle]).toEqual([0, 202]);
    const disc = tileImage({ ...line, strokeWidth: 9 }, { edge: 8, colour: "#000000", radius: 2 });
    expect(opacities(disc)[0]).toBe(0);
    expect(opacities(disc)[27]).toBe(255);
  });

  test("is drawn of every pattern that has strokes", () => {
    for (const [name, tile] of patterns) {
      if (tile.path === "") continue;
      const image = tileImage(tile, { edge: 16, colour: palette.light[tile.stroke] });
      expect(Math.max(...opacities(image)), name).toBeGreaterThan(100);
    }
  });

  test("follows the path's commands, closed ones too, and refuses others", () => {
    expect(segmentsOf("M1,1l2,0v2H1Z")).toEqual([
      [1, 1, 3, 1],
      [3, 1, 3, 3],
      [3, 3, 1, 3],
      [1, 3, 1, 1],
    ]);
    expect(() => segmentsOf("M0,0C1,1,2,2,3,3")).toThrow("drawn with C");
  });

  test("is not read from a canvas", () => {
    expect(readFileSync("app/map/gl/patternImages.ts", "utf8")).not.toMatch(
      /getImageData|getContext/,
    );
  });
});
