import type { MapHandle, ScreenPoint } from "../map/mapHandle.ts";
import type { ScreenBox } from "../map/regionBox.ts";

/** Longitude and latitude, °. */
export type Position = readonly [number, number];

/** How a place is drawn, over either renderer of the map. Radius and width in px. */
export type Mark =
  | {
      readonly kind: "circle";
      readonly at: Position;
      readonly radius: number;
      /** Paper instead of the map inside. */
      readonly filled?: boolean;
    }
  | { readonly kind: "line"; readonly path: readonly Position[]; readonly width: number };

/** A mark as the camera stands. */
export type ScreenMark =
  | { readonly kind: "circle"; readonly at: ScreenPoint; readonly radius: number }
  | { readonly kind: "line"; readonly d: string; readonly middle: ScreenPoint };

/** Places a mark on the screen; undefined where none of it can be seen, as behind the globe. */
export function screenMark(mark: Mark, project: MapHandle["project"]): ScreenMark | undefined {
  if (mark.kind === "circle") {
    const at = project(mark.at);
    return at && { kind: "circle", at, radius: mark.radius };
  }
  const points = mark.path.map(project);
  const seen = points.filter((point) => point !== undefined);
  const middle = seen[Math.floor(seen.length / 2)];
  return middle && { kind: "line", d: pathOf(points), middle };
}

/** SVG path data; the pen is lifted where a point cannot be seen. */
const pathOf = (points: readonly (ScreenPoint | undefined)[]): string =>
  points
    .map(
      (at, place) => at && `${points[place - 1] ? "L" : "M"}${at.x.toFixed(1)},${at.y.toFixed(1)}`,
    )
    .filter(Boolean)
    .join("");

/** What a tooltip keeps clear of: the circle, or a small box round the middle of the line. */
export function boxOfMark(mark: ScreenMark): ScreenBox {
  const [{ x, y }, half] =
    mark.kind === "circle" ? [mark.at, mark.radius] : [mark.middle, lineHalf];
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}

const lineHalf = 5;
