import { geoEqualEarthRaw } from "d3-geo";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { equalEarth, equalEarthExtent, equalEarthInverse } from "../../src/geometry/equalEarth.ts";

const degree = Math.PI / 180;
const longitude = fc.double({ min: -180, max: 180, noNaN: true });
const latitude = fc.double({ min: -90, max: 90, noNaN: true });

describe("Equal Earth", () => {
  test("agrees with d3-geo to 1e-9 radii", () => {
    fc.assert(
      fc.property(longitude, latitude, (lng, lat) => {
        const [x, y] = equalEarth([lng, lat]);
        const [wantedX, wantedY] = geoEqualEarthRaw(lng * degree, lat * degree);
        expect(Math.abs(x - wantedX)).toBeLessThan(1e-9);
        expect(Math.abs(y - wantedY)).toBeLessThan(1e-9);
      }),
    );
  });

  test("comes back to the place it started from", () => {
    fc.assert(
      fc.property(longitude, fc.double({ min: -89.9, max: 89.9, noNaN: true }), (lng, lat) => {
        const back = equalEarthInverse(equalEarth([lng, lat], 6371008.8), 6371008.8);
        expect(back?.[0]).toBeCloseTo(lng, 7);
        expect(back?.[1]).toBeCloseTo(lat, 7);
      }),
    );
  });

  test("keeps areas: a cell on the plane is as large as on the sphere", () => {
    const step = 0.01;
    for (const lat of [-80, -45, 0, 30, 65]) {
      const [, south] = equalEarth([0, lat]);
      const [, north] = equalEarth([0, lat + step]);
      const [width] = equalEarth([step, lat + step / 2]);
      const sphere = step * degree * (Math.sin((lat + step) * degree) - Math.sin(lat * degree));
      expect((width * (north - south)) / sphere).toBeCloseTo(1, 6);
    }
  });

  test("is 2.05 times as wide as high, as the paper says", () => {
    const [x, y] = equalEarthExtent;
    expect(x / y).toBeCloseTo(2.05, 2);
  });

  test("has no place beyond its edge", () => {
    const [x, y] = equalEarthExtent;
    expect(equalEarthInverse([x * 1.01, 0])).toBeUndefined();
    expect(equalEarthInverse([x, y * 0.9])).toBeUndefined();
    expect(equalEarthInverse([0, y * 1.01])).toBeUndefined();
    expect(equalEarthInverse([Number.NaN, Number.NaN])).toBeUndefined();
  });
});
