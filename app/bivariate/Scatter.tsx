import {
  boxOfBrush,
  palette,
  type ScatterLayout,
  type ScatterPoint,
  scatterLabels,
} from "../../src/index.ts";
import { useTheme } from "../furniture/useTheme.ts";
import { useMedia } from "../furniture/viewport.ts";
import { useAtlas, useWords } from "../state/atlas.ts";
import { ScatterAxes } from "./ScatterAxes.tsx";
import { type BivariateState, useChoose } from "./useBivariate.ts";
import { useBrush } from "./useBrush.ts";

interface Props {
  readonly state: BivariateState;
  readonly layout: ScatterLayout;
}

const radius = { plain: 3.6, marked: 5.4 };
const fadedOpacity = 0.16;

/** Points of the regions; a drag over them selects, a press opens one. */
export function Scatter({ state, layout }: Props) {
  const words = useWords();
  const theme = useTheme();
  const touch = useMedia("(pointer: coarse)");
  const selected = useAtlas(({ address }) => address.region);
  const hovered = useAtlas((atlas) => atlas.hovered);
  const go = useAtlas((atlas) => atlas.go);
  const set = useAtlas((atlas) => atlas.set);
  const choose = useChoose();
  const { scene, choice } = state;
  const { drawn, listeners } = useBrush(layout, {
    touch,
    onBrush: (brush) => choose({ cells: [], brush }),
    onClear: () => choice.brush && choose({ brush: undefined }),
    onPick: (region) => go({ region }),
    onPoint: (id) => set({ hovered: id }),
  });
  const box = drawn ?? (choice.brush && boxOfBrush(layout, choice.brush));
  const colours = palette[theme];
  const marked = ({ id }: ScatterPoint): boolean => id === selected || id === hovered;
  const label = words.say("bivariate.scatterLabel", {
    burden: scene.burden.name,
    benefit: scene.benefit.name,
    count: scene.ranked,
  });
  return (
    <svg
      className="scatter"
      width={layout.width}
      height={layout.height}
      role="img"
      aria-label={label}
      data-touch={touch || undefined}
      {...listeners}
    >
      <ScatterAxes layout={layout} />
      {layout.points
        .toSorted((a, b) => Number(marked(a)) - Number(marked(b)))
        .map((point) => (
          <circle
            key={point.id}
            data-region={point.id}
            cx={point.x}
            cy={point.y}
            r={marked(point) ? radius.marked : radius.plain}
            fill={colours.bivariate[point.cell]}
            stroke={marked(point) ? colours.ink : colours.inkThird}
            strokeWidth={marked(point) ? 1.8 : 0.5}
            opacity={scene.kept?.has(point.id) === false ? fadedOpacity : 1}
          />
        ))}
      <ScatterNames layout={layout} wanted={[selected, hovered]} kept={scene.kept} />
      {box && (
        <rect
          className="brush"
          x={Math.min(box.from.x, box.to.x)}
          y={Math.min(box.from.y, box.to.y)}
          width={Math.abs(box.to.x - box.from.x)}
          height={Math.abs(box.to.y - box.from.y)}
        />
      )}
    </svg>
  );
}

interface ScatterNamesProps {
  readonly layout: ScatterLayout;
  /** Regions that are named whatever else is. */
  readonly wanted: readonly (string | undefined)[];
  readonly kept: ReadonlySet<string> | undefined;
}

/** Names besides those of the regions that are wanted. */
const most = 9;

/** Names of the points that stand out, of the selection where there is one. */
function ScatterNames({ layout, wanted, kept }: ScatterNamesProps) {
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
