import type { ReactNode } from "react";
import type { ReferenceRow, ReferenceShape, RowOf, Words } from "../../src/index.ts";
import { type ReferenceRead, referenceReader } from "../files/referenceReader.ts";
import type { TooltipContent } from "../map/mapProps.ts";
import type { Mark } from "./mark.ts";

/** A layer of points or lines over the map: where its data are, how they are drawn and what is said of them. */
export interface PlaceLayer<Shape extends ReferenceShape, Row = RowOf<Shape>> {
  /** Id of the reference that holds the data: the folder in `data`. */
  readonly file: string;
  /** The columns that the layer reads. */
  readonly shape: Shape;
  // Methods, not functions, so that layers of different rows stand in one list.
  /** Order of the list: below zero where the first row stands above the second. */
  order(a: Row, b: Row): number;
  mark(row: Row): Mark;
  /** The region that the place lies in, which a click opens. */
  regionOf(row: Row): PlaceRegion;
  tooltip(row: Row, words: Words): TooltipContent;
  legend(rows: readonly Row[], words: Words): readonly PlaceSample[];
  columns(words: Words): readonly PlaceColumn<Row>[];
  sentences(rows: readonly Row[], words: Words): PlaceSentences;
}

export interface PlaceRegion {
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  /** Id of the region below the country, where it is known. */
  readonly region?: string | undefined;
}

/** A mark in the legend. */
export interface PlaceSample {
  readonly kind: Mark["kind"];
  /** Radius of the circle, width of the line, px. */
  readonly size: number;
  readonly text: string;
  /** Number of places that look so, where it is said. */
  readonly count?: number;
}

/** A column of the list; the first one names the place. */
export interface PlaceColumn<Row> {
  readonly head: string;
  readonly unit?: string;
  /** Numbers stand at the end of the cell. */
  readonly end?: true;
  /** The text is a link to the region of the place. */
  readonly opens?: true;
  cell(row: Row): ReactNode;
}

export interface PlaceSentences {
  readonly title: string;
  /** How many and how much: the list opens under it. */
  readonly summary: string;
  /** What the layer leaves out; it follows the source. */
  readonly caveat: string;
  /** Said where the file does not load. */
  readonly failed: string;
}

/** A layer as the overlay draws it, whatever its rows are. */
export interface ReadableLayer extends PlaceLayer<ReferenceShape, ReferenceRow> {
  readonly read: (attempt: number) => Promise<ReferenceRead<ReferenceRow>>;
}

/** Declares a layer; its file is read when it is first shown, and once for each attempt. */
export const placeLayer = <const Shape extends ReferenceShape>(
  layer: PlaceLayer<Shape>,
): ReadableLayer => ({
  ...layer,
  read: referenceReader(layer.file, layer.shape, (rows) =>
    rows.toSorted((a, b) => layer.order(a, b)),
  ),
});

/** Tells a row from all others. */
export const keyOfRow = ({ shape }: ReadableLayer, row: ReferenceRow): string =>
  shape.key.map((column) => row[column]).join(" ");
