import type { Topology } from "topojson-specification";
import type { DrawnRegion, Scene, Theme } from "../../src/index.ts";
import type { MapCamera } from "./mapCamera.ts";
import type { MapHandle } from "./mapHandle.ts";
import type { MapProjection } from "./mapProps.ts";
import type { Marks } from "./marks.ts";

/** Input of both renderers. Everything keeps its identity while it does not change. */
export interface SurfaceProps {
  readonly topology: Topology;
  readonly regions: readonly DrawnRegion[];
  /** The topology's object that holds the regions. */
  readonly object: string;
  /** The topology that holds the disputed lines. */
  readonly disputed: Topology;
  readonly scene: Scene;
  readonly projection: MapProjection;
  readonly theme: Theme;
  readonly dotted: boolean;
  readonly isolatedClass: number | undefined;
  readonly marks: Marks;
  /** The pointer is a finger. */
  readonly touch: boolean;
  readonly onHover: (id: string | undefined) => void;
  /** A click or tap; undefined on the sea. */
  readonly onPick: (id: string | undefined) => void;
  /** Where the map looks when it is made. */
  readonly start: () => MapCamera | undefined;
  /** Stands in only until the other way of drawing is ready. */
  readonly interim?: boolean;
  /** The picture has been drawn, or the camera has moved. */
  readonly onView: (handle: MapHandle) => void;
  readonly onFailed: () => void;
}
