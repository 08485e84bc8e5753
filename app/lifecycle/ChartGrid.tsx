import type { Words } from "../../src/index.ts";
import type { ChartShapes } from "./chartShapes.ts";

export interface ChartPart {
  readonly shapes: ChartShapes;
  readonly words: Words;
}

/** Axes with their ticks and words. */
export function Grid({ shapes: { frame, days, amounts }, words }: ChartPart) {
  const edge = words.direction === "rtl" ? -1 : 1;
  const [near, far] =
    edge === 1 ? [frame.start, frame.end] : [frame.width - frame.start, frame.width - frame.end];
  return (
    <g className="life-grid">
      {amounts.map(({ amount, y }) => (
        <g key={amount}>
          <line x1={near} x2={far} y1={y} y2={y} />
          <text x={near - 8 * edge} y={y + 4} textAnchor="end">
            {words.figure(amount)}
          </text>
        </g>
      ))}
      <line className="life-axis" x1={near} x2={far} y1={frame.bottom} y2={frame.bottom} />
      {days.map(({ day, x, y }) => (
        <g key={day}>
          <line className="life-axis" x1={x} x2={x} y1={y} y2={y + 5} />
          <text x={x} y={y + 18} textAnchor="middle">
            {day === 0 ? words.say("life.release") : words.figure(day, 0)}
          </text>
        </g>
      ))}
      <text className="quiet" x={far} y={frame.height - 4} textAnchor="end">
        {words.say("life.daysSinceRelease")}
      </text>
    </g>
  );
}
