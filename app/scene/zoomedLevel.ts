import type { Level } from "../../src/index.ts";
import type { WorldSpan } from "../map/mapHandle.ts";

/** A world this wide shows states and provinces, and one this many times as wide as the whole in its frame, px. */
const finerFrom = { width: 3000, whole: 2 };

/** Back to countries only below this part of the threshold, so that a view near it does not flicker. */
const hysteresis = 0.75;

/** A world this wide shows the coarse lines of its shapes, px. */
const detailFrom = 9000;

/** The level that a zoom asks for. @param now the level it asks for at present. */
export function zoomedLevel(now: Level, { width, whole }: WorldSpan): Level {
  const threshold = Math.max(finerFrom.width, finerFrom.whole * whole);
  return width >= (now === "country" ? threshold : hysteresis * threshold) ? "admin1" : "country";
}

/** Whether the camera is so near that the shapes in full detail are worth their download. */
export const wantsDetail = ({ width }: WorldSpan): boolean => width >= detailFrom;
