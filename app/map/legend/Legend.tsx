import { useId, useRef } from "react";
import {
  type LegendLayout,
  legendLayout,
  palette,
  type Scene,
  type Theme,
  type Words,
} from "../../../src/index.ts";
import { useFrameSize } from "../../furniture/frameSize.ts";
import { PatternDefs } from "../svg/PatternDefs.tsx";
import { ClassBars } from "./ClassBars.tsx";
import { LegendChips } from "./LegendChips.tsx";
import { LegendDots } from "./LegendDots.tsx";
import { LegendInterval } from "./LegendInterval.tsx";
import "./legend.css";

export interface LegendProps {
  readonly scene: Scene;
  readonly selected?: string | undefined;
  readonly theme: Theme;
  readonly words: Words;
  /** Index of the class whose regions keep their colour; undefined for all of them. */
  readonly onIsolateClass: (index: number | undefined) => void;
}

/** Below this width there is no room for dots, nor for what hangs on them, px. */
const dotsFrom = 480;

/** What the colours mean and how the regions lie: one dot each, class bars to scale, the selected region's range. */
export const Legend = (props: LegendProps) => {
  const { scene, selected, theme, words } = props;
  const element = useRef<HTMLDivElement>(null);
  const width = useFrameSize(element)?.width;
  const prefix = useId();
  const isWide = width !== undefined && width >= dotsFrom;
  const layout =
    width === undefined
      ? undefined
      : legendLayout(scene, width, isWide ? { selected } : { dotRoom: 0 });
  return (
    <section
      className="legend"
      dir={scene.direction}
      aria-label={words.say("legend.label", { count: scene.ranked })}
    >
      <svg className="legend-patterns" aria-hidden="true">
        <defs>
          <PatternDefs prefix={prefix} theme={theme} />
        </defs>
      </svg>
      <div
        className="legend-scale"
        ref={element}
        style={{ minHeight: roomFor(scene, layout, isWide) }}
      >
        {layout && layout.bars.length > 0 && <LegendScale {...props} layout={layout} />}
      </div>
      {isWide && scene.legendNote && <p className="legend-note">{scene.legendNote}</p>}
      <LegendChips {...{ scene, theme, words, prefix }} />
    </section>
  );
};

/** Height with the interval of a selected region, kept free when none is selected: the map above must not jump. */
function roomFor(scene: Scene, layout: LegendLayout | undefined, isWide: boolean) {
  const anyone = scene.regions.find(({ kind }) => kind === "value")?.id;
  return layout && isWide
    ? legendLayout(scene, layout.width, { selected: anyone }).height
    : undefined;
}

const LegendScale = ({
  scene,
  theme,
  words,
  layout,
  onIsolateClass,
}: LegendProps & { readonly layout: LegendLayout }) => (
  <div>
    <svg
      className="legend-drawing"
      width={layout.width}
      height={layout.height}
      direction={scene.direction}
      aria-hidden="true"
    >
      <LegendDots layout={layout} theme={theme} />
      <LegendTicks layout={layout} theme={theme} />
      {layout.selected && <LegendInterval interval={layout.selected} {...{ theme, words }} />}
    </svg>
    <ClassBars {...{ layout, theme, words, onIsolateClass }} />
  </div>
);

const tickLength = 4;
const labelDrop = 15;

/** The limits of the classes under the bar. */
const LegendTicks = ({ layout, theme }: { layout: LegendLayout; theme: Theme }) => {
  const below = layout.tickY;
  const { inkThird, inkSecond } = palette[theme];
  return layout.ticks.map(({ x, label, anchor }) => {
    const at = Math.max(0.5, Math.min(layout.width - 0.5, x));
    return (
      <g key={x}>
        <line x1={at} x2={at} y1={below} y2={below + tickLength} stroke={inkThird} />
        <text x={x} y={below + labelDrop} textAnchor={anchor} fill={inkSecond}>
          {label}
        </text>
      </g>
    );
  });
};
