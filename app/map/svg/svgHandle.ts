import type { GeoProjection } from "d3-geo";
import type { MapSize } from "../../../src/index.ts";
import type { MapCamera } from "../mapCamera.ts";
import type { MapHandle } from "../mapHandle.ts";
import { boxOf } from "../regionBox.ts";
import {
  type Camera,
  cameraAt,
  cameraOn,
  firstCamera,
  onScreen,
  panned,
  wholeCamera,
  zoomed,
} from "./camera.ts";

/** A camera is whole when it is no more than this many times nearer. */
const nearlyWhole = 1.01;

/** A camera is the one to begin with when it is no more than this far from it, px. */
const nearlyThere = 4;

/** The camera of the picture that looks where the map is asked to; undefined where it is not. */
export function svgCamera(
  wanted: MapCamera | undefined,
  frame: MapSize,
  { projection, picture }: { readonly projection: GeoProjection; readonly picture: MapSize },
): Camera | undefined {
  const at = wanted && projection([...wanted.centre]);
  return at ? cameraAt({ x: at[0], y: at[1] }, wanted.magnified, { picture, frame }) : undefined;
}

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
    camera: () => {
      const first = firstCamera(picture, frame);
      const isFirst =
        Math.abs(camera.scale / first.scale - 1) < 0.01 &&
        Math.abs(camera.x - first.x) * camera.scale < nearlyThere;
      const [lng = Number.NaN, lat = Number.NaN] = projection.invert?.([camera.x, camera.y]) ?? [];
      if (isFirst || !Number.isFinite(lng + lat)) return undefined;
      return { centre: [lng, lat], magnified: camera.scale / scale };
    },
    look: (wanted) =>
      move(svgCamera(wanted, frame, { projection, picture }) ?? firstCamera(picture, frame)),
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
