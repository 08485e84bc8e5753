import { describe, expect, test } from "vitest";
import { firstView, heldInFrame, mostZoom, wholeWorld } from "../../app/map/gl/planarView.ts";
import {
  firstCamera,
  onScreen,
  panned,
  viewBox,
  wholeCamera,
  zoomed,
} from "../../app/map/svg/camera.ts";
import { mapProjection, worldExtent, worldPicture } from "../../src/index.ts";

const wide = { width: 772, height: 386 };
const phone = { width: 390, height: 320 };

const most = mostZoom({ object: "countries" });

describe("the SVG map's camera", () => {
  test("begins with the whole world, on a phone with as much as fills the height", () => {
    expect(firstCamera(worldPicture, wide)).toEqual(wholeCamera(worldPicture, wide));
    const { scale } = firstCamera(worldPicture, phone);
    expect(scale * worldPicture.height).toBeCloseTo(phone.height, 6);
  });

  test("zooms in four steps and no further", () => {
    const whole = wholeCamera(worldPicture, wide);
    const scales = [whole];
    for (let step = 0; step < 6; step++)
      scales.push(
        zoomed(scales.at(-1) ?? whole, 1, { picture: worldPicture, frame: wide, most: 8 }),
      );
    const factors = [...new Set(scales.map(({ scale }) => scale / whole.scale))];
    expect(factors).toEqual([1, 2, 4, 8]);
    expect(
      zoomed(scales.at(-1) ?? whole, -1, { picture: worldPicture, frame: wide, most: 8 }).scale,
    ).toBe(4 * whole.scale);
    expect(zoomed(whole, -1, { picture: worldPicture, frame: wide, most: 8 })).toEqual(whole);
  });

  test("cannot be dragged off the world", () => {
    const near = zoomed(wholeCamera(worldPicture, wide), 1, {
      picture: worldPicture,
      frame: wide,
      most: 8,
    });
    const far = panned(near, { x: 1e6, y: -1e6 }, worldPicture, wide);
    const { x } = onScreen(far, { x: worldPicture.width, y: 0 }, wide);
    expect(x).toBeCloseTo(wide.width, 6);
    expect(panned(wholeCamera(worldPicture, wide), { x: 50, y: 50 }, worldPicture, wide)).toEqual(
      wholeCamera(worldPicture, wide),
    );
  });

  test("shows by its view box what it says it shows", () => {
    const camera = firstCamera(worldPicture, phone);
    const [left = 0, top = 0, width = 0] = viewBox(camera, phone).split(" ").map(Number);
    const at = onScreen(camera, { x: left, y: top }, phone);
    expect(at.x).toBeCloseTo(0, 2);
    expect(at.y).toBeCloseTo(0, 2);
    expect(width * camera.scale).toBeCloseTo(phone.width, 2);
  });
});

describe("the WebGL map's view", () => {
  test("frames the world as the SVG map does", () => {
    for (const frame of [wide, { width: 1200, height: 500 }]) {
      const { zoom } = wholeWorld("equalEarth", frame);
      const projection = mapProjection(worldExtent, worldPicture);
      const [x0 = 0] = projection([-90, 0]) ?? [];
      const [x1 = 0] = projection([90, 0]) ?? [];
      const onPicture = (x1 - x0) * wholeCamera(worldPicture, frame).scale;
      const onSquare = (512 * 2 ** zoom * (180 / 360)) / 1.02;
      expect(onSquare).toBeCloseTo(onPicture, 0);
    }
  });

  test("fills a phone", () => {
    expect(firstView("equalEarth", phone).zoom).toBeGreaterThan(
      wholeWorld("equalEarth", phone).zoom + 0.5,
    );
    expect(firstView("equalEarth", wide)).toEqual(wholeWorld("equalEarth", wide));
  });

  test.each(["equalEarth", "mercator"] as const)("is held in its frame: %s", (projection) => {
    const hold = heldInFrame(projection, () => wide, most);
    const whole = wholeWorld(projection, wide);
    const centre = hold?.({ lng: 150, lat: 60 } as never, -1);
    expect(centre?.zoom).toBe(whole.zoom);
    expect(centre?.center.lng).toBeCloseTo(whole.center[0], 6);
    expect(hold?.({ lng: 20, lat: 10 } as never, 99).zoom).toBe(most);
    const near = hold?.({ lng: 20, lat: 10 } as never, 4);
    expect(near?.center).toMatchObject({ lng: 20, lat: 10 });
  });

  test("leaves the globe to MapLibre", () => {
    expect(heldInFrame("globe", () => wide, most)).toBeNull();
  });
});
