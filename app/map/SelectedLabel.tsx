import { type MapSize, palette, type Theme } from "../../src/index.ts";
import { placeLabel } from "./placeLabel.ts";
import type { ScreenBox } from "./regionBox.ts";

interface Props {
  readonly text: string;
  readonly region: ScreenBox;
  readonly frame: MapSize;
  /** What the label must not lie under. */
  readonly obstacle?: ScreenBox | undefined;
  readonly theme: Theme;
  readonly direction: "ltr" | "rtl";
}

/** Px of an average glyph of the label's type. */
const glyph = 6.6;

/** Name and figure of the selected region, at the end of a leader. */
export const SelectedLabel = ({ text, region, frame, obstacle, theme, direction }: Props) => {
  const place = placeLabel(region, text.length * glyph, { frame, obstacle });
  if (!place) return null;
  const { at, anchor, leader } = place;
  const { ink, halo } = palette[theme];
  const turned = { start: "end", middle: "middle", end: "start" } as const;
  return (
    <svg className="map-label" aria-hidden="true" direction={direction}>
      {leader && (
        <line
          x1={leader.from.x}
          y1={leader.from.y}
          x2={leader.to.x}
          y2={leader.to.y}
          stroke={ink}
          strokeWidth={0.9}
        />
      )}
      <text
        x={at.x}
        y={at.y}
        dominantBaseline="central"
        textAnchor={direction === "rtl" ? turned[anchor] : anchor}
        fill={ink}
        stroke={halo}
        strokeWidth={3.4}
        strokeLinejoin="round"
        paintOrder="stroke"
      >
        {text}
      </text>
    </svg>
  );
};
