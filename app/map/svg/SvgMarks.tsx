import type { Topology } from "topojson-specification";
import {
  type MapExtent,
  type MapPaths,
  palette,
  regionOutlinePath,
  type Theme,
} from "../../../src/index.ts";
import { circleRadius } from "../circles.ts";
import { type MarkRole, markStrokes } from "../marks.ts";

interface Props {
  readonly paths: MapPaths;
  readonly topology: Topology;
  readonly object: string;
  /** What part of the world the paths show; all of it where none is given. */
  readonly extent?: MapExtent;
  /** Regions and how each is marked, the uppermost last. */
  readonly marks: readonly (readonly [MarkRole, string])[];
  readonly theme: Theme;
  readonly scale: number;
  readonly touch: boolean;
}

/** Outlines of the regions that are pointed at, focused and selected. */
export const SvgMarks = ({
  paths,
  topology,
  object,
  extent,
  marks,
  theme,
  scale,
  touch,
}: Props) => (
  <g className="map-over">
    {marks.map(([role, id]) => {
      const circle = paths.circles.find((candidate) => candidate.id === id);
      const radius = (touch ? circleRadius.touch : circleRadius.mouse) / scale;
      const d = circle
        ? undefined
        : regionOutlinePath(topology, id, paths, { object, ...(extent && { extent }) });
      return markStrokes(role, palette[theme]).map(({ colour, width }) => {
        const stroke = { stroke: colour, strokeWidth: width, className: "map-line" };
        const key = `${role} ${width}`;
        return circle ? (
          <circle key={key} cx={circle.x} cy={circle.y} r={radius + 1 / scale} {...stroke} />
        ) : (
          <path key={key} d={d} {...stroke} />
        );
      });
    })}
  </g>
);
