import type { ScatterAxis, ScatterLayout } from "../../src/index.ts";
import { useWords } from "../state/atlas.ts";

/** Lanes of the zeros, ticks and the dashed limits of the classes. */
export function ScatterAxes({ layout }: { readonly layout: ScatterLayout }) {
  const words = useWords();
  const { across, up } = layout;
  const zero = words.say("bivariate.zero");
  const [top, foot] = [up.stretch.to, up.lane.from];
  const rtl = words.direction === "rtl";
  const edge = across.lane.from + (rtl ? 6 : -6);
  return (
    <g className="scatter-axes">
      <rect className="lane" {...span("x", across.lane)} y={top} height={foot - top} />
      <rect
        className="lane"
        {...span("y", up.lane)}
        x={Math.min(across.lane.from, across.stretch.to)}
        width={Math.abs(across.stretch.to - across.lane.from)}
      />
      {up.ticks.map(({ at, label }) => (
        <g key={at}>
          <line x1={across.stretch.from} x2={across.stretch.to} y1={at} y2={at} />
          <text x={edge} y={at} dominantBaseline="central" textAnchor="end">
            {label}
          </text>
        </g>
      ))}
      {across.ticks.map(({ at, label }) => (
        <g key={at}>
          <line x1={at} x2={at} y1={up.stretch.from} y2={top} />
          <text x={at} y={foot + 16} textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
      <text x={middle(across.lane)} y={foot + 16} textAnchor="middle">
        {zero}
      </text>
      <text x={edge} y={middle(up.lane)} dominantBaseline="central" textAnchor="end">
        {zero}
      </text>
      {up.limits.map((at) => (
        <line
          key={at}
          className="limit"
          x1={across.lane.from}
          x2={across.stretch.to}
          y1={at}
          y2={at}
        />
      ))}
      {across.limits.map((at) => (
        <line key={at} className="limit" x1={at} x2={at} y1={foot} y2={top} />
      ))}
    </g>
  );
}

const middle = ({ from, to }: ScatterAxis["lane"]): number => (from + to) / 2;

const span = (side: "x" | "y", { from, to }: ScatterAxis["lane"]) => ({
  [side]: Math.min(from, to),
  [side === "x" ? "width" : "height"]: Math.abs(to - from),
});
