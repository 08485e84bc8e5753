import {
  type LegendInterval as Interval,
  palette,
  type Theme,
  type Words,
} from "../../../src/index.ts";

interface Props {
  readonly interval: Interval;
  readonly theme: Theme;
  readonly words: Words;
}

const capHeight = 4;
const markRadius = 4;
/** The ring round the region's own dot leaves it whole. */
const ringRadius = 4.3;

/** The selected region's range above the dots, joined to its own dot. */
export const LegendInterval = ({ interval, theme, words }: Props) => {
  const { name, figure, range, from, to, x, y, dotX, dotY, labelX } = interval;
  const { ink } = palette[theme];
  const text = range
    ? words.say("layer.interval", { name, figure, range })
    : words.say("layer.single", { name, figure });
  return (
    <g stroke={ink}>
      <line x1={from} x2={to} y1={y} y2={y} strokeWidth={2} />
      <line x1={from} x2={from} y1={y - capHeight} y2={y + capHeight} />
      <line x1={to} x2={to} y1={y - capHeight} y2={y + capHeight} />
      <line x1={x} x2={dotX} y1={y + markRadius} y2={dotY - ringRadius} strokeWidth={0.9} />
      <circle cx={x} cy={y} r={markRadius} fill={ink} stroke="none" />
      <circle cx={dotX} cy={dotY} r={ringRadius} fill="none" strokeWidth={1.4} />
      <text
        className="legend-interval"
        x={labelX}
        y={y - 9}
        textAnchor="middle"
        fill={ink}
        stroke="none"
      >
        {text}
      </text>
    </g>
  );
};
