import type { CircleLayerSpecification, LineLayerSpecification } from "maplibre-gl";
import { palette, type Theme } from "../../../src/index.ts";
import { circleRadius } from "../circles.ts";
import { type MarkRole, markStrokes } from "../marks.ts";

/** Strokes along the edge of a marked region. */
export const markLines = (role: MarkRole, theme: Theme): LineLayerSpecification[] =>
  markStrokes(role, palette[theme]).map(({ colour, width }, index) => ({
    id: `${role}-line-${index}`,
    type: "line",
    source: "marks",
    filter: ["==", ["get", "mark"], `${role} line`],
    layout: { "line-join": "round" },
    paint: { "line-color": colour, "line-width": width },
  }));

/** Rings round a marked small region. */
export const markCircles = (
  role: MarkRole,
  theme: Theme,
  touch: boolean,
): CircleLayerSpecification[] =>
  markStrokes(role, palette[theme]).map(({ colour, width }, index) => ({
    id: `${role}-circle-${index}`,
    type: "circle",
    source: "marks",
    filter: ["==", ["get", "mark"], `${role} circle`],
    paint: {
      "circle-color": "rgba(0,0,0,0)",
      "circle-radius": (touch ? circleRadius.touch : circleRadius.mouse) + 1 - width / 2 + 0.9,
      "circle-stroke-color": colour,
      "circle-stroke-width": width,
    },
  }));
