import type { Map as MapLibreMap } from "maplibre-gl";
import type { MapSize, Scene, Theme } from "../../../src/index.ts";
import type { MapCamera } from "../mapCamera.ts";
import type { MapHandle } from "../mapHandle.ts";
import type { MapProjection } from "../mapProps.ts";
import type { Marks } from "../marks.ts";
import type { MapGround } from "./mapGround.ts";
import type { MapShapes } from "./mapShapes.ts";

/** Everything that can change while the map stands. */
export interface MapState extends Marks {
  readonly scene: Scene;
  readonly projection: MapProjection;
  readonly theme: Theme;
  readonly dotted: boolean;
  readonly isolatedClass?: number | undefined;
}

/** What the map says to the page. */
export interface MapEvents {
  readonly onHover: (id: string | undefined) => void;
  readonly onPick: (id: string | undefined) => void;
  /** The first picture has been drawn, or the camera has moved: what is laid over the map has to follow. */
  readonly onView: (handle: MapHandle) => void;
  readonly onFailed: () => void;
}

/** The living map between create and remove; only the functions of this folder touch it. */
export interface MapIsland {
  readonly map: MapLibreMap;
  ground: MapGround;
  /** Other ground that is being laid: until it is, states are only kept. */
  laying?: { readonly ground: MapGround; readonly turn: AbortController } | undefined;
  readonly handle: MapHandle;
  /** The style has loaded, and the graphics context is there: else, states are only kept. MapLibre has no style meanwhile. */
  isReady: boolean;
  /** What has been drawn, so that only differences are. */
  state: MapState;
  /** Where it was asked to look to begin with. */
  readonly start: MapCamera | undefined;
  shapes: MapShapes;
  /** What the card holds of each region; a region that comes back after a change of ground still has it. */
  readonly painted: Readonly<Record<"regions" | "circles" | "dots", Map<string, number>>>;
  patternKey: string;
  paleKey: string;
  readonly fadedPatterns: Set<string>;
}

/** The size of the map's frame, px. */
export function frameOf(map: MapLibreMap): MapSize {
  const { clientWidth, clientHeight } = map.getContainer();
  return { width: clientWidth, height: clientHeight };
}
