import { type LegendLayout, palette, type Theme } from "../../../src/index.ts";

const tickLength = 4;
const labelDrop = 15;

/** The limits of the classes under the bar. */
export const LegendTicks = ({ layout, theme }: { layout: LegendLayout; theme: Theme }) => {
  const below = layout.barY + layout.barHeight;
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
