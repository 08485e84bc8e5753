import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  FillLayerSpecification,
  LayerSpecification,
  LineLayerSpecification,
  StyleSpecification,
} from "maplibre-gl";
import {
  countryStrokes,
  fadedOpacity,
  finerBorder,
  palette,
  type Theme,
} from "../../../src/index.ts";
import { circleRadius } from "../circles.ts";
import type { MapProjection } from "../mapProps.ts";
import { markRoles } from "../marks.ts";
import { circleTextures } from "./circleTextures.ts";
import { colourOfCode, isFaded, isSpecial } from "./codeColour.ts";
import { dotLayers } from "./dotLayers.ts";
import type { MapGround } from "./mapGround.ts";
import { isFiner, type LineKind } from "./mapShapes.ts";
import { markCircles, markLines } from "./markLayers.ts";
import { projectionName } from "./projections.ts";

/** Every source of the map; all of them have to be filled again when the projection changes. */
export const sourceIds = [
  "sphere",
  "lines",
  "regions",
  "dots",
  "patterns",
  "paleBorders",
  "marks",
  "circles",
] as const;
export type SourceId = (typeof sourceIds)[number];

/** What the style asks of the ground. */
type StyleGround = Pick<MapGround, "object" | "touch">;

const empty = { type: "FeatureCollection" as const, features: [] };

/** The whole style: no glyphs, no sprite, no tiles, nothing from a network. */
export function mapStyle(
  theme: Theme,
  projection: MapProjection,
  ground: StyleGround,
): StyleSpecification {
  const source = { type: "geojson" as const, data: empty, tolerance: 0, buffer: 16, maxzoom: 5 };
  return {
    version: 8,
    projection: { type: projectionName(projection) as "mercator" },
    transition: { duration: 0, delay: 0 },
    sources: Object.fromEntries(
      sourceIds.map((id) => [id, { ...source, promoteId: "id" }]),
    ) as StyleSpecification["sources"],
    layers: mapLayers(theme, projection, ground),
  };
}

/** The layers from the ground up; called again for a new theme. */
export function mapLayers(
  theme: Theme,
  projection: MapProjection,
  { object, touch }: StyleGround,
): LayerSpecification[] {
  const colours = palette[theme];
  const background = projection === "equalEarth" ? colours.paper : colours.sea;
  return [
    { id: "ground", type: "background", paint: { "background-color": background } },
    fill("sphere", { "fill-color": colours.sea }),
    line("graticule", { "line-color": colours.graticule, "line-width": 0.6 }),
    fill("regions", { "fill-color": colourOfCode(theme) }),
    ...dotLayers(),
    fill("patterns", {
      "fill-pattern": ["get", "pattern"],
      "fill-opacity": ["case", ["boolean", ["feature-state", "faded"], false], fadedOpacity, 1],
    }),
    line("border", {
      "line-color": colours.border,
      "line-width": isFiner(object) ? finerBorder : 0.55,
    }),
    {
      id: "paleBorders",
      type: "line",
      source: "paleBorders",
      layout: { "line-join": "round" },
      paint: { "line-color": colours.coast, "line-width": 0.45 },
    },
    ...countryStrokes(colours).map(({ colour, width }, index) => ({
      ...line("country", { "line-color": colour, "line-width": grownBy(width) }),
      id: `country-${index}`,
    })),
    line("coast", { "line-color": colours.coast, "line-width": 0.35 }),
    line("disputed", {
      "line-color": colours.disputed,
      "line-width": 0.9,
      "line-dasharray": [2.6, 2],
    }),
    ...markRoles.flatMap((role) => markLines(role, theme)),
    circle(theme, touch),
    ...circleTextures(touch),
    ...markRoles.flatMap((role) => markCircles(role, theme, touch)),
  ];
}

/** A line that is thin over the whole world, where borders crowd, and has its full width over a country. */
const grownBy = (width: number): ExpressionSpecification => [
  "interpolate",
  ["linear"],
  ["zoom"],
  1,
  width / 2,
  4,
  width * 1.2,
];

const fill = (
  id: SourceId,
  paint: NonNullable<FillLayerSpecification["paint"]>,
): FillLayerSpecification => ({
  id,
  type: "fill",
  source: id,
  paint: { "fill-antialias": false, ...paint },
});

const line = (
  kind: LineKind,
  paint: NonNullable<LineLayerSpecification["paint"]>,
): LineLayerSpecification => ({
  id: kind,
  type: "line",
  source: "lines",
  filter: ["==", ["get", "kind"], kind],
  layout: { "line-join": "round" },
  paint,
});

function circle(theme: Theme, touch: boolean): CircleLayerSpecification {
  return {
    id: "circles",
    type: "circle",
    source: "circles",
    paint: {
      "circle-color": colourOfCode(theme),
      "circle-radius": touch ? circleRadius.touch : circleRadius.mouse,
      "circle-stroke-color": ["case", isSpecial, palette[theme].inkThird, palette[theme].inkSecond],
      "circle-stroke-width": 0.7,
      "circle-stroke-opacity": ["case", isFaded, fadedOpacity, 1],
    },
  };
}
