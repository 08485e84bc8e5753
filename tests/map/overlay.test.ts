import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { regionMeant } from "../../app/map/circles.ts";
import { insetPlace } from "../../app/map/insetPlace.ts";
import { placeLabel } from "../../app/map/placeLabel.ts";
import { placeTooltip } from "../../app/map/placeTooltip.ts";
import type { ScreenBox } from "../../app/map/regionBox.ts";
import { mainRing } from "../../src/index.ts";

const frame = { width: 772, height: 386 };
const box = (left: number, top: number, width: number, height: number): ScreenBox => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe("the tooltip", () => {
  const size = { width: 220, height: 110 };

  test("stands on the side with more room", () => {
    expect(placeTooltip(box(100, 150, 60, 60), size, frame).x).toBeGreaterThan(160);
    expect(placeTooltip(box(600, 150, 60, 60), size, frame).x).toBeLessThan(600 - 220);
  });

  test("is inside the frame, and never over a region that leaves room for it", () => {
    fc.assert(
      fc.property(
        fc.tuple(
          fc.integer({ min: 0, max: 700 }),
          fc.integer({ min: 0, max: 350 }),
          fc.integer({ min: 1, max: 260 }),
          fc.integer({ min: 1, max: 200 }),
        ),
        ([left, top, width, height]) => {
          const region = box(left, top, width, height);
          const { x, y } = placeTooltip(region, size, frame);
          expect(x).toBeGreaterThanOrEqual(0);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(x + size.width).toBeLessThanOrEqual(frame.width);
          expect(y + size.height).toBeLessThanOrEqual(frame.height);
          const isOver =
            x < region.right &&
            x + size.width > region.left &&
            y < region.bottom &&
            y + size.height > region.top;
          expect(isOver).toBe(false);
        },
      ),
    );
  });
});

describe("the label of the selected region", () => {
  test("stands inside a region that has room", () => {
    expect(placeLabel(box(200, 100, 160, 90), 60, { frame })).toEqual({
      at: { x: 280, y: 145 },
      anchor: "middle",
    });
  });

  test("stands at the end of a leader beside a small one, on the left where it can", () => {
    const place = placeLabel(box(300, 90, 12, 10), 60, { frame });
    expect(place?.anchor).toBe("end");
    expect(place?.leader?.to).toEqual({ x: 300, y: 95 });
    expect(place?.at.x).toBeLessThan(place?.leader?.from.x ?? 0);
  });

  test("changes sides at the edge and before an inset", () => {
    expect(placeLabel(box(40, 90, 12, 10), 60, { frame })?.anchor).toBe("start");
    const obstacle = box(12, 280, 130, 98);
    expect(placeLabel(box(200, 300, 12, 60), 60, { frame, obstacle })?.anchor).toBe("start");
    expect(placeLabel(box(200, 200, 12, 10), 60, { frame, obstacle })?.anchor).toBe("end");
  });

  test("is left out with its region out of sight", () => {
    expect(placeLabel(box(-300, 90, 12, 10), 60, { frame })).toBeUndefined();
  });
});

describe("Europe's inset", () => {
  test("is as large as it can be without hiding a small region", () => {
    const free = insetPlace(frame, []);
    const crowded = insetPlace(frame, [{ x: 95, y: 281 }]);
    expect((free?.bottom ?? 0) - (free?.top ?? 0)).toBe(150);
    expect(crowded?.top).toBeGreaterThan(281);
  });

  test("is left out where it would hide one, and in small frames", () => {
    expect(insetPlace(frame, [{ x: 60, y: 370 }])).toBeUndefined();
    expect(insetPlace({ width: 390, height: 320 }, [])).toBeUndefined();
  });
});

describe("a small region", () => {
  const regions = [{ id: "MCO", tiny: true, hasGeometry: true, label: [7.4, 43.7] as const }];
  const at = { x: 100, y: 100 };
  const meant = (x: number, land: string | undefined, touch = false) =>
    regionMeant({ x, y: 100 }, regions, { project: () => at, touch, land: () => land });

  test("wins over the land below its circle", () => {
    expect(meant(103, "FRA")).toBe("MCO");
    expect(meant(108, "FRA")).toBe("FRA");
  });

  test("answers within 12 px on the sea, 22 under a finger", () => {
    expect(meant(111, undefined)).toBe("MCO");
    expect(meant(113, undefined)).toBeUndefined();
    expect(meant(121, undefined, true)).toBe("MCO");
    expect(meant(123, undefined, true)).toBeUndefined();
  });

  test("behind the globe cannot be hit", () => {
    const hidden = { project: () => undefined, touch: false, land: () => undefined };
    expect(regionMeant(at, regions, hidden)).toBeUndefined();
  });
});

test("a region's largest part stands for it", () => {
  const square = (at: number, edge: number) => [
    [
      [at, 0],
      [at + edge, 0],
      [at + edge, edge],
      [at, edge],
      [at, 0],
    ],
  ];
  const geometry = { type: "MultiPolygon" as const, coordinates: [square(-50, 2), square(0, 9)] };
  const ring = mainRing({ type: "Feature", id: "FRA", properties: {}, geometry });
  expect(ring[0]).toEqual([0, 0]);
});
