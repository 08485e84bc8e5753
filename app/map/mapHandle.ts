import type { Position } from "geojson";
import type { MapSize } from "../../src/index.ts";
import type { MapCamera } from "./mapCamera.ts";

export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

export interface WorldSpan {
  readonly width: number;
  readonly whole: number;
}

/** What the controls and the overlays ask of a map, whichever way it is drawn. */
export interface MapHandle {
  /** Frame of the map, px. */
  readonly size: () => MapSize;
  /** Longitude and latitude to px from the frame's top left corner; undefined behind the globe. */
  readonly project: (position: readonly [number, number]) => ScreenPoint | undefined;
  /** The whole world is in the frame. */
  readonly isWhole: () => boolean;
  /** Width of the world at the current camera, and when all of it is in the frame, px. */
  readonly span: () => WorldSpan;
  /** Where it looks; undefined at the view to begin with. */
  readonly camera: () => MapCamera | undefined;
  /** Looks there at once. */
  readonly look: (camera: MapCamera | undefined) => void;
  /** Brings these positions into the frame, as near as they fit. */
  readonly show: (positions: readonly Position[]) => void;
  /** Whole steps; positive is nearer. */
  readonly zoomBy: (steps: number) => void;
  readonly showWorld: () => void;
  /** Moves the window over the map by px. */
  readonly panBy: (x: number, y: number) => void;
}
