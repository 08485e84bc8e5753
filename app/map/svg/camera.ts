import { countriesObject, type MapSize } from "../../../src/index.ts";
import { isFilled } from "../firstFrame.ts";
import type { ScreenPoint } from "../mapHandle.ts";

/** What part of a picture a frame shows: the point in its middle, in the picture's units, and px per unit. */
export interface Camera extends ScreenPoint {
  readonly scale: number;
}

/** Magnifications over the whole world. */
const zoomSteps = [1, 2, 4, 8, 16, 32] as const;

/** The nearest that shapes of countries, and those of finer regions, may be seen. */
export const mostMagnified = (object: string): number => (object === countriesObject ? 8 : 32);

/** How far east of its middle a phone's first view is centred, as a share of the picture's width. */
const firstShift = 0.018;

/** What part of the frame a box may fill. */
const boxShare = 0.86;

const fitScale = (picture: MapSize, frame: MapSize): number =>
  Math.min(frame.width / picture.width, frame.height / picture.height) || 1;

/** The whole picture in the frame. */
export const wholeCamera = (picture: MapSize, frame: MapSize): Camera => ({
  x: picture.width / 2,
  y: picture.height / 2,
  scale: fitScale(picture, frame),
});

/** The camera to begin with: the whole picture, or in a phone's frame as much of it as fills the height. */
export function firstCamera(picture: MapSize, frame: MapSize): Camera {
  const whole = wholeCamera(picture, frame);
  if (!isFilled(frame)) return whole;
  const x = picture.width * (0.5 + firstShift);
  return held({ ...whole, x, scale: frame.height / picture.height || 1 }, picture, frame);
}

/** The next magnification in a direction. @param steps 1: nearer, −1: further. @param most the nearest there is. */
export function zoomed(
  camera: Camera,
  steps: number,
  { picture, frame, most }: { picture: MapSize; frame: MapSize; most: number },
): Camera {
  const fit = fitScale(picture, frame);
  const now = camera.scale / fit;
  const wanted =
    steps > 0
      ? zoomSteps.find((step) => step > now * 1.01 && step <= most)
      : zoomSteps.findLast((step) => step < now * 0.99);
  return wanted === undefined ? camera : held({ ...camera, scale: wanted * fit }, picture, frame);
}

/** Moves the window over the picture. @param by px of the screen. */
export const panned = (camera: Camera, by: ScreenPoint, picture: MapSize, frame: MapSize): Camera =>
  held(
    { ...camera, x: camera.x + by.x / camera.scale, y: camera.y + by.y / camera.scale },
    picture,
    frame,
  );

/** A point of the picture in the middle of the frame. @param magnified over the whole picture. */
export const cameraAt = (
  at: ScreenPoint,
  magnified: number,
  { picture, frame }: { picture: MapSize; frame: MapSize },
): Camera => held({ ...at, scale: magnified * fitScale(picture, frame) }, picture, frame);

/** A box of the picture in the middle of the frame, with room round it. */
export function cameraOn(
  { left, right, top, bottom }: { left: number; right: number; top: number; bottom: number },
  { picture, frame, most }: { picture: MapSize; frame: MapSize; most: number },
): Camera {
  const fit = fitScale(picture, frame);
  const wanted = boxShare * Math.min(frame.width / (right - left), frame.height / (bottom - top));
  const scale = Math.min(most * fit, Math.max(fit, wanted));
  return held({ x: (left + right) / 2, y: (top + bottom) / 2, scale }, picture, frame);
}

/** A picture's point on the screen, px from the frame's top left corner. */
export const onScreen = (camera: Camera, at: ScreenPoint, frame: MapSize): ScreenPoint => ({
  x: frame.width / 2 + (at.x - camera.x) * camera.scale,
  y: frame.height / 2 + (at.y - camera.y) * camera.scale,
});

/** The camera as an SVG `viewBox`. */
export function viewBox({ x, y, scale }: Camera, frame: MapSize): string {
  const [width, height] = [frame.width / scale, frame.height / scale];
  return [x - width / 2, y - height / 2, width, height].map((part) => part.toFixed(3)).join(" ");
}

function held(camera: Camera, picture: MapSize, frame: MapSize): Camera {
  const x = inside(camera.x, picture.width, frame.width / camera.scale);
  const y = inside(camera.y, picture.height, frame.height / camera.scale);
  return { ...camera, x, y };
}

function inside(centre: number, extent: number, window: number): number {
  if (window >= extent) return extent / 2;
  return Math.min(extent - window / 2, Math.max(window / 2, centre));
}
