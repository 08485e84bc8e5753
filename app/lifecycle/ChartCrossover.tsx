import type { ChartPart } from "./ChartGrid.tsx";
import { lineHeight } from "./lineLabels.ts";

/** Share of the chart's width from which the label of a mark is placed before it. */
const turn = 0.55;

/** Where inference passes training, in words; beyond the account in words alone. */
export function Crossover({
  shapes,
  words,
  lines,
}: ChartPart & { readonly lines: readonly string[] }) {
  const { frame, crossover } = shapes;
  const rightToLeft = words.direction === "rtl";
  if (!crossover)
    return (
      <text
        className="life-beyond"
        x={rightToLeft ? frame.width - frame.start - 12 : frame.start + 12}
        y={frame.top + 14}
      >
        {lines[0]}
      </text>
    );
  const { x, y, from, to } = crossover;
  const along = (rightToLeft ? frame.width - x : x) / frame.width;
  const before = along > turn;
  const side = (before ? -1 : 1) * (rightToLeft ? -1 : 1);
  const top = frame.top + 26;
  return (
    <g className="life-crossover">
      <rect
        x={Math.min(from, to)}
        y={frame.top}
        width={Math.abs(to - from)}
        height={frame.bottom - frame.top}
      />
      <line x1={x} x2={x} y1={top} y2={frame.bottom} />
      <circle cx={x} cy={y} r={6} />
      {lines.map((line, index) => (
        <text
          key={line}
          className={index === 0 ? "strong" : "quiet"}
          x={x + 9 * side}
          y={top + 10 + index * lineHeight}
          textAnchor={before ? "end" : "start"}
        >
          {line}
        </text>
      ))}
    </g>
  );
}
