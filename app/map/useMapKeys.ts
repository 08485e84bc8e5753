import { type KeyboardEvent, useState } from "react";
import { type CompassDirection, type DrawnRegion, nearestRegion } from "../../src/index.ts";
import type { MapHandle } from "./mapHandle.ts";
import { type MapKeyAction, mapKeyAction } from "./mapKeys.ts";

interface Options {
  readonly regions: readonly DrawnRegion[];
  readonly selected: string | undefined;
  readonly handle: MapHandle | undefined;
  readonly onOpen: (id: string) => void;
  readonly onRelease: () => void;
}

/** A focused region nearer to the frame's edge than this is brought inwards, px. */
const edge = 40;

/** The keyboard's own region and the properties of the element that has the focus. */
export function useMapKeys({ regions, selected, handle, onOpen, onRelease }: Options) {
  const [focused, setFocused] = useState<string>();
  const step = (direction: CompassDirection): void => {
    const from = regions.find(({ id }) => id === (focused ?? selected));
    const next = from ? nearestRegion(from, direction, regions) : central(regions, handle);
    if (!next) return;
    setFocused(next.id);
    if (handle) bringIn(next, handle);
  };
  const release = (): void => {
    setFocused(undefined);
    if (focused === undefined || focused === selected) onRelease();
  };
  const act = (action: MapKeyAction): void => {
    if (handle) moveCamera(action, handle);
    if (action.does === "step") step(action.direction);
    if (action.does === "open" && focused !== undefined) onOpen(focused);
    if (action.does === "release") release();
  };
  const stage = {
    tabIndex: 0,
    onKeyDown: (event: KeyboardEvent) => {
      const action = mapKeyAction(event);
      if (!action) return;
      event.preventDefault();
      act(action);
    },
    onBlur: () => setFocused(undefined),
  };
  return { focused, stage };
}

function moveCamera(action: MapKeyAction, handle: MapHandle): void {
  if (action.does === "pan") handle.panBy(action.x, action.y);
  if (action.does === "zoom") handle.zoomBy(action.steps);
  if (action.does === "showWorld") handle.showWorld();
}

/** Where the arrows begin when nothing is selected: the region in the middle of the frame. */
function central(regions: readonly DrawnRegion[], handle: MapHandle | undefined) {
  if (!handle) return regions[0];
  const { width, height } = handle.size();
  const distanceOf = ({ label }: DrawnRegion): number => {
    const at = handle.project(label);
    return at ? Math.hypot(at.x - width / 2, at.y - height / 2) : Number.POSITIVE_INFINITY;
  };
  let nearest: { readonly region: DrawnRegion; readonly distance: number } | undefined;
  for (const region of regions) {
    const distance = distanceOf(region);
    if (!nearest || distance < nearest.distance) nearest = { region, distance };
  }
  return nearest?.region;
}

function bringIn({ label }: DrawnRegion, handle: MapHandle): void {
  const at = handle.project(label);
  const { width, height } = handle.size();
  if (!at) return;
  const x = beyond(at.x, width);
  const y = beyond(at.y, height);
  if (x !== 0 || y !== 0) handle.panBy(x, y);
}

const beyond = (at: number, length: number): number =>
  at < edge ? at - edge : Math.max(0, at - (length - edge));
