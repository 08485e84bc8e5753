import type { GeoProjection } from "d3-geo";
import type { MapSize } from "../../../src/index.ts";
import type { MapHandle } from "../mapHandle.ts";
import { type Camera, onScreen, panned, wholeCamera, zoomed } from "./camera.ts";

/** A camera is whole when it is no more than this many times nearer. */
const nearlyWhole = 1.01;

/** What controls and overlays may do with the SVG map as its camera stands now. */
export function svgHandle(
  camera: Camera,
  frame: MapSize,
  picture: MapSize,
  { projection, move }: { projection: GeoProjection; move: (camera: Camera) => void },
): MapHandle {
  return {
    size: () => frame,
    project: ([lng, lat]) => {
      const at = projection([lng, lat]);
      return at ? onScreen(camera, { x: at[0], y: at[1] }, frame) : undefined;
    },
    isWhole: () => camera.scale <= wholeCamera(picture, frame).scale * nearlyWhole,
    zoomBy: (steps) => move(zoomed(camera, Math.sign(steps), picture, frame)),
    showWorld: () => move(wholeCamera(picture, frame)),
    panBy: (x, y) => move(panned(camera, { x, y }, picture, frame)),
  };
}
