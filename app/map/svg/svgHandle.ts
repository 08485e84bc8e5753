import type { GeoProjection } from "d3-geo";
import type { MapSize } from "../../../src/index.ts";
import type { MapHandle } from "../mapHandle.ts";
import { boxOf } from "../regionBox.ts";
import { type Camera, cameraOn, onScreen, panned, wholeCamera, zoomed } from "./camera.ts";

/** A camera is whole when it is no more than this many times nearer. */
const nearlyWhole = 1.01;

interface Movement {
  readonly projection: GeoProjection;
  readonly move: (camera: Camera) => void;
  /** The nearest there is, times the whole world. */
  readonly most: number;
}

/** What controls and overlays may do with the SVG map at its current camera. */
export function svgHandle(
  camera: Camera,
  frame: MapSize,
  picture: MapSize,
  { projection, move, most }: Movement,
): MapHandle {
  const { scale } = wholeCamera(picture, frame);
  return {
    size: () => frame,
    project: ([lng, lat]) => {
      const at = projection([lng, lat]);
      return at ? onScreen(camera, { x: at[0], y: at[1] }, frame) : undefined;
    },
    isWhole: () => camera.scale <= scale * nearlyWhole,
    span: () => ({ width: picture.width * camera.scale, whole: picture.width * scale }),
    zoomBy: (steps) => move(zoomed(camera, Math.sign(steps), { picture, frame, most })),
    showWorld: () => move(wholeCamera(picture, frame)),
    show: (positions) => {
      const box = boxOf(positions, ([lng, lat]) => {
        const at = projection([lng, lat]);
        return at ? { x: at[0], y: at[1] } : undefined;
      });
      if (box) move(cameraOn(box, { picture, frame, most }));
    },
    panBy: (x, y) => move(panned(camera, { x, y }, picture, frame)),
  };
}
