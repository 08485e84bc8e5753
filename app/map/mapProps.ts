import type { ReactNode } from "react";
import type { Topology } from "topojson-specification";
import type { DrawnRegion, Scene, Theme, Words } from "../../src/index.ts";
import type { MapCamera } from "./mapCamera.ts";
import type { MapHandle } from "./mapHandle.ts";
import type { ScreenBox } from "./regionBox.ts";

export const mapProjections = ["equalEarth", "globe", "mercator"] as const;
export type MapProjection = (typeof mapProjections)[number];

/** How the map is drawn: by the graphics card, or as SVG where there is none. */
export type MapRenderer = "webgl" | "svg";

/** What the tooltip and the announcement say of a region, in words of the page's language. */
export interface TooltipContent {
  readonly name: string;
  /** The value, or the name of the special class. */
  readonly figure: string;
  readonly unit?: string;
  /** Range, rank, year, status: label at the start, text at the end. */
  readonly lines: readonly TooltipLine[];
  /** Why there is no value, in a sentence. */
  readonly reason?: string;
}

export interface TooltipLine {
  readonly label: string;
  readonly text: string;
}

/** Something over the map that is pointed at, and where it lies. */
export interface Pointed {
  readonly content: TooltipContent;
  readonly box: ScreenBox;
}

/** Shows a tooltip for what an overlay draws; undefined takes it away. */
export type PointAt = (pointed: Pointed | undefined) => void;

export interface MapProps {
  readonly scene: Scene;
  readonly topology: Topology;
  /** The topology's object that holds the regions; the countries where none is named. */
  readonly object?: string | undefined;
  /** The topology that holds the disputed lines, where it is another one. */
  readonly disputed?: Topology | undefined;
  readonly regions: readonly DrawnRegion[];
  readonly selected?: string | undefined;
  readonly hovered?: string | undefined;
  /** Index into the scene's classes: the other regions fade. */
  readonly isolatedClass?: number | undefined;
  readonly projection: MapProjection;
  /** Where the map looks to begin with. */
  readonly camera?: MapCamera | undefined;
  readonly renderer: MapRenderer;
  readonly theme: Theme;
  readonly words: Words;
  /** Draw dots over estimated regions. */
  readonly dotted: boolean;
  readonly describe: (id: string) => TooltipContent;
  /** What else is drawn over the map at its current camera, such as arcs. */
  readonly overlay?: ((handle: MapHandle, point: PointAt) => ReactNode) | undefined;
  readonly onSelect: (id: string | undefined) => void;
  readonly onHover: (id: string | undefined) => void;
  /** The camera has moved. */
  readonly onView?: ((handle: MapHandle) => void) | undefined;
  /** The map is drawn for the first time. */
  readonly onDrawn?: (() => void) | undefined;
  /** Called when what the map is drawn with has arrived. */
  readonly onFetched?: (() => void) | undefined;
  /** The graphics card failed: the page is expected to switch `renderer` to `svg` and to say so. */
  readonly onRendererFailed: () => void;
}
