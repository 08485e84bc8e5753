import * as Plot from "@observablehq/plot";
import { useEffect, useMemo, useRef } from "react";
import {
  type Indicator,
  indicatorName,
  nameOf,
  type RankPlotRow,
  type ReportContext,
  rankFigure,
  rankPlotRows,
  type Words,
} from "../../../src/index.ts";
import { useWords } from "../../state/atlas.ts";
import "./rankPlot.css";

export interface RankPlotProps {
  readonly context: ReportContext;
  readonly index: number;
  readonly indicator: Indicator;
}

const size = { width: 320, height: 190 };

/** Ranks of all regions in nine of ten draws, by their median, with the selected one marked. */
export function RankPlot({ context, index, indicator }: RankPlotProps) {
  const words = useWords();
  const place = useRef<HTMLElement>(null);
  const { assessment } = context;
  const rows = useMemo(() => rankPlotRows(assessment, indicator.id), [assessment, indicator]);
  const own = rows.find((row) => row.place === index);
  useEffect(() => {
    if (!own) return;
    const plot = drawn(rows, own, words);
    place.current?.replaceChildren(plot);
    return () => plot.remove();
  }, [rows, own, words]);
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
      <span role="img" aria-label={label} ref={place} />
      <p className="standing">{label}</p>
    </figure>
  );
}

/** The plot as an element. Its own style sheet, which the page's security policy forbids, is in rankPlot.css. */
function drawn(rows: readonly RankPlotRow[], own: RankPlotRow, words: Words): Element {
  const isTurned = words.direction === "rtl";
  const data = rows.map((row, order) => ({ ...row, order }));
  const chosen = data.filter(({ id }) => id === own.id);
  const marks = (of: typeof data, width: number, tone: string) => [
    Plot.ruleX(of, { x: "order", y1: "first", y2: "last", stroke: tone, strokeWidth: width }),
    Plot.dot(of, { x: "order", y: "median", r: width, fill: tone }),
  ];
  const plot = Plot.plot({
    ...size,
    marginLeft: isTurned ? 10 : 32,
    marginRight: isTurned ? 32 : 10,
    marginTop: 8,
    marginBottom: 8,
    x: { axis: null, type: "linear", reverse: isTurned, domain: [-1, rows.length] },
    y: {
      label: null,
      reverse: true,
      domain: [1, rows.length],
      ticks: 5,
      tickFormat: (rank: number) => words.figure(rank, 0),
      axis: isTurned ? "right" : "left",
      grid: true,
    },
    marks: [
      ...marks(data, rows.length > 120 ? 0.8 : 1.4, "var(--rank-others)"),
      ...marks(chosen, 3, "var(--ink)"),
    ],
  });
  /** The label around the plot says what it shows; the library's own labels name marks, not regions. */
  plot.setAttribute("aria-hidden", "true");
  for (const style of plot.querySelectorAll("style")) style.remove();
  return plot;
}
