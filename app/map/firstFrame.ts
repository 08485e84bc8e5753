import type { MapSize } from "../../src/index.ts";

/** A phone's frame, px, and how many times its height such a frame may be wide. */
const narrow = 560;
const mostAspect = 2;

/** Whether the first view fills a frame: on a phone the whole world would leave half of it empty, with regions too small to be hit. */
export const isFilled = ({ width, height }: MapSize): boolean =>
  width < narrow && width < height * mostAspect;
