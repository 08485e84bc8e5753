import { palette, type ScatterLayout, scatterLabels } from "../../src/index.ts";
import { useTheme } from "../furniture/useTheme.ts";
import { useWords } from "../state/atlas.ts";

interface Props {
  readonly layout: ScatterLayout;
  /** Regions that are named whatever else is. */
  readonly wanted: readonly (string | undefined)[];
  readonly kept: ReadonlySet<string> | undefined;
}

/** Names besides those of the regions that are wanted. */
const most = 9;

/** Names of the points that stand out, of the selection where there is one. */
export function ScatterNames({ layout, wanted, kept }: Props) {
  const theme = useTheme();
  const words = useWords();
  const { ink, halo } = palette[theme];
  const ids = wanted.filter((id) => id !== undefined);
  const points = layout.points.filter(({ id }) => ids.includes(id) || (kept?.has(id) ?? true));
  const turned = { start: "end", end: "start" } as const;
  return scatterLabels({ ...layout, points }, ids, most).map(({ id, text, x, y, anchor }) => (
    <text
      key={id}
      className="scatter-name"
      x={x}
      y={y}
      dominantBaseline="central"
      textAnchor={words.direction === "rtl" ? turned[anchor] : anchor}
      fill={ink}
      stroke={halo}
      fontWeight={ids.includes(id) ? 600 : 400}
    >
      {text}
    </text>
  ));
}
