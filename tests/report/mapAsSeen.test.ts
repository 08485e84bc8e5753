import { expect, test } from "vitest";
import { mapPaths } from "../../src/layer/mapPaths.ts";
import {
  extentAt,
  mapProjection,
  worldExtent,
  worldPicture,
} from "../../src/layer/mapProjection.ts";
import { world } from "../fixtures/world.ts";
import { squares } from "./contexts.ts";

test("a camera puts its centre in the middle of the picture, as many times nearer as it says", () => {
  const whole = mapProjection(worldExtent, worldPicture);
  for (const centre of [
    [10, 50],
    [-75, -20],
    [150, 5],
  ] as const)
    for (const magnified of [1, 4, 37]) {
      const near = mapProjection(extentAt({ centre, magnified }), worldPicture);
      const [x, y] = near([...centre]) ?? [];
      expect(x).toBeCloseTo(worldPicture.width / 2, 6);
      expect(y).toBeCloseTo(worldPicture.height / 2, 6);
      expect(near.scale() / whole.scale()).toBeCloseTo(magnified, 9);
    }
});

test("what a camera does not see is not in the picture", () => {
  const topology = squares(world.regions);
  const drawn = (centre: readonly [number, number]) =>
    mapPaths(topology, world.regions, worldPicture, {
      extent: extentAt({ centre, magnified: 12 }),
    }).regions.map(({ id }) => id);
  for (const { id, label } of world.regions) expect(drawn(label)).toContain(id);
  expect(drawn([-170, -50])).toEqual([]);
});
