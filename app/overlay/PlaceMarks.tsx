import { use } from "react";
import { palette } from "../../src/index.ts";
import { useTheme } from "../furniture/useTheme.ts";
import type { MapHandle } from "../map/mapHandle.ts";
import type { PointAt } from "../map/mapProps.ts";
import { useWords } from "../state/atlas.ts";
import { boxOfMark, type Mark, type ScreenMark, screenMark } from "./mark.ts";
import type { Overlay } from "./overlay.ts";
import { keyOfRow, type PlaceRegion } from "./placeLayer.ts";
import "./overlay.css";

export interface PlaceMarksProps {
  readonly overlay: Overlay;
  /** How many times the file has been asked for again. */
  readonly attempt: number;
  readonly handle: MapHandle;
  readonly onPoint: PointAt;
  /** A place was chosen. */
  readonly onPick: (region: PlaceRegion) => void;
}

/** The places over the map. For the pointer only: the list below the map says the same to everybody. */
export function PlaceMarks({ overlay, attempt, handle, onPoint, onPick }: PlaceMarksProps) {
  const layer = use(overlay.load(attempt));
  const words = useWords();
  const { ink, halo } = palette[useTheme()];
  const { items } = use(layer.read(attempt));
  const placed = items.flatMap((row) => {
    const mark = layer.mark(row);
    const shape = screenMark(mark, handle.project);
    return shape ? [{ key: keyOfRow(layer, row), row, mark, shape }] : [];
  });
  const placedAt = (target: EventTarget) => placed.find(({ key }) => key === keyOf(target));
  const point = (target: EventTarget): void => {
    const found = placedAt(target);
    if (found) onPoint({ content: layer.tooltip(found.row, words), box: boxOfMark(found.shape) });
  };
  return (
    <div className="map-overlay">
      <svg
        className="map-label place-marks"
        aria-hidden="true"
        onPointerMove={({ target }) => point(target)}
        onPointerOut={() => onPoint(undefined)}
        onPointerUp={({ target }) => {
          const found = placedAt(target);
          if (found) onPick(layer.regionOf(found.row));
        }}
      >
        {placed.map(({ key, mark, shape }) => (
          <g key={key}>
            <Stroke shape={shape} stroke={halo} strokeWidth={widthOf(mark) + haloWidth} />
            <Stroke
              shape={shape}
              stroke={ink}
              strokeWidth={widthOf(mark)}
              data-place={key}
              className={mark.kind === "circle" && mark.filled ? "filled" : undefined}
            />
          </g>
        ))}
      </svg>
    </div>
  );
}

/** Widths of strokes, px: a circle's, and what the halo adds on both sides together. */
const circleStroke = 1.3;
const haloWidth = 1.7;

const widthOf = (mark: Mark): number => (mark.kind === "line" ? mark.width : circleStroke);

interface StrokeProps {
  readonly shape: ScreenMark;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly "data-place"?: string;
  readonly className?: string | undefined;
}

const Stroke = ({ shape, ...look }: StrokeProps) =>
  shape.kind === "circle" ? (
    <circle cx={shape.at.x} cy={shape.at.y} r={shape.radius} {...look} />
  ) : (
    <path d={shape.d} {...look} />
  );

const keyOf = (target: EventTarget): string | undefined =>
  target instanceof SVGElement ? target.dataset.place : undefined;
