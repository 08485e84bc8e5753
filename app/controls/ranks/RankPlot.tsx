import { useMemo } from "react";
import {
  type Indicator,
  indicatorName,
  nameOf,
  type RankPlotRow,
  type ReportContext,
  rankFigure,
  rankPlotLayout,
  rankPlotRows,
} from "../../../src/index.ts";
import { useWords } from "../../state/atlas.ts";
import "./rankPlot.css";

interface RankPlotProps {
  readonly context: ReportContext;
  readonly index: number;
  readonly indicator: Indicator;
}

/** Ranks of all regions in nine of ten draws, by their median, with the selected one marked. */
export function RankPlot({ context, index, indicator }: RankPlotProps) {
  const words = useWords();
  const { assessment } = context;
  const rows = useMemo(() => rankPlotRows(assessment, indicator.id), [assessment, indicator]);
  const own = rows.find((row) => row.place === index);
  if (!own) return null;
  const count = words.figure(rows.length, 0);
  const label = words.say("certainty.rankOf", {
    name: nameOf(context, index),
    rank: rankFigure(words, { rank: own.median, interval: own, settled: true }),
    count,
  });
  return (
    <figure className="rank-plot">
      <figcaption>
        <b>{words.say("certainty.ranks", { count })}</b> {indicatorName(words, indicator.id)}.{" "}
        {words.say("certainty.ranksAbout")}
      </figcaption>
      <span role="img" aria-label={label}>
        <Ranks rows={rows} own={own} />
      </span>
      <p className="standing">{label}</p>
    </figure>
  );
}

interface RanksProps {
  readonly rows: readonly RankPlotRow[];
  readonly own: RankPlotRow;
}

/** Hidden from screen readers: the label around it says what it shows. */
function Ranks({ rows, own }: RanksProps) {
  const words = useWords();
  const { direction } = words;
  const plot = useMemo(() => rankPlotLayout(rows, own, direction), [rows, own, direction]);
  const { width, height, lines, dots, chosen, ticks, across } = plot;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" data-many={rows.length > 120}>
      {ticks.map(({ rank, y }) => (
        <g key={rank}>
          <path className="across" d={`M${across.from} ${y}H${across.to}`} />
          <text x={across.label} y={y} textAnchor={direction === "rtl" ? "start" : "end"}>
            {words.figure(rank, 0)}
          </text>
        </g>
      ))}
      <path className="lines" d={lines} />
      <path className="dots" d={dots} />
      <path className="lines chosen" d={chosen.lines} />
      <path className="dots chosen" d={chosen.dots} />
    </svg>
  );
}
