import type { MapSize } from "../../src/index.ts";
import type { ScreenPoint } from "./mapHandle.ts";
import type { ScreenBox } from "./regionBox.ts";

/** Between a region and its tooltip, and between the tooltip and the frame, px. */
const gap = 12;
const margin = 8;

/**
 * The top left corner of a tooltip: beside its region on the side with more room, else above or below it, never over it where any of
 * these fits; inside the frame always.
 *
 * @param region where the region lies.
 * @param tooltip its own size.
 */
export function placeTooltip(region: ScreenBox, tooltip: MapSize, frame: MapSize): ScreenPoint {
  const centred = {
    x: (region.left + region.right - tooltip.width) / 2,
    y: (region.top + region.bottom - tooltip.height) / 2,
  };
  const rightRoom = frame.width - region.right;
  const right = { x: region.right + gap, y: centred.y, fits: fits(rightRoom, tooltip.width) };
  const left = {
    x: region.left - gap - tooltip.width,
    y: centred.y,
    fits: fits(region.left, tooltip.width),
  };
  const below = {
    x: centred.x,
    y: region.bottom + gap,
    fits: fits(frame.height - region.bottom, tooltip.height),
  };
  const above = {
    x: centred.x,
    y: region.top - gap - tooltip.height,
    fits: fits(region.top, tooltip.height),
  };
  const sides = rightRoom >= region.left ? [right, left] : [left, right];
  const { x, y } = [...sides, below, above].find((place) => place.fits) ?? corner(region, frame);
  return {
    x: held(x, frame.width - tooltip.width),
    y: held(y, frame.height - tooltip.height),
  };
}

const fits = (room: number, needed: number): boolean => room >= needed + gap + margin;

/** Where a region fills the frame: the corner farthest from its middle. */
function corner(region: ScreenBox, frame: MapSize): ScreenPoint {
  return {
    x: region.left + region.right > frame.width ? 0 : frame.width,
    y: region.top + region.bottom > frame.height ? 0 : frame.height,
  };
}

const held = (at: number, most: number): number => Math.max(margin, Math.min(most - margin, at));
