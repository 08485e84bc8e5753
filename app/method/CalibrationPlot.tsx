import * as Plot from "@observablehq/plot";
import { useEffect, useRef } from "react";
import type { GroupWords, Words } from "../../src/index.ts";
import { useWords } from "../state/atlas.ts";
import "./calibrationPlot.css";

export interface CalibrationPlotProps {
  readonly group: GroupWords;
}

/** Widest plot, height of a figure's line, room for the axis and size of the letters, px. */
const widest = 640;
const line = 15;
/** On a narrow plot each name has a line of its own above that of its figure. */
const narrow = { below: 480, line: 30, rise: -12 };
const edge = 26;
const letter = 10;
/** Part of the width for the names; a longer one is cut, and stands whole in the table. */
const namesPart = 0.48;

/** Where the axis may have ticks. */
const roundRatios = [0.1, 0.2, 0.5, 1, 2, 5, 10];

/** Published figures over the median that was expected of them, on the lines of what was expected. */
export function CalibrationPlot({ group }: CalibrationPlotProps) {
  const words = useWords();
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    const plot = drawn(group, words, Math.min(widest, place.current?.clientWidth || widest));
    place.current?.replaceChildren(plot);
    return () => plot.remove();
  }, [group, words]);
  const { title, coverage } = group;
  return (
    <figure className="calibration-plot">
      <figcaption>{words.say("calibration.figure", { group: title })}</figcaption>
      <span role="img" aria-label={`${title}: ${coverage}`} ref={place} />
    </figure>
  );
}

/** The plot as an element. Its own style sheet, which the page's security policy forbids, is in calibrationPlot.css. */
function drawn({ group }: GroupWords, words: Words, width: number): Element {
  const isTurned = words.direction === "rtl";
  const isNarrow = width < narrow.below;
  const names = isNarrow ? 12 : Math.round(width * namesPart);
  const data = group.figures.map(({ id, name, held }) => ({
    ...{ id, name },
    ratio: held.published / held.median,
    ninety: held.ninety.map((end) => end / held.median),
    fifty: held.fifty.map((end) => end / held.median),
    isInside: held.inNinety,
  }));
  const drawnRatios = data.flatMap(({ ratio, ninety }) => [ratio, ...ninety]);
  const [lowest, highest] = [Math.min(...drawnRatios), Math.max(...drawnRatios)];
  const range = (of: "ninety" | "fifty", strokeWidth: number) =>
    Plot.ruleY(data, {
      y: "id",
      x1: (row: (typeof data)[number]) => row[of][0],
      x2: (row: (typeof data)[number]) => row[of][1],
      stroke: "var(--ink-3)",
      strokeWidth,
    });
  const plot = Plot.plot({
    width,
    height: data.length * (isNarrow ? narrow.line : line) + 2 * edge,
    marginLeft: isTurned ? 12 : names,
    marginRight: isTurned ? names : 12,
    marginTop: edge,
    marginBottom: edge,
    x: {
      type: "log",
      label: null,
      reverse: isTurned,
      grid: true,
      tickFormat: (ratio: number) => `× ${words.figure(ratio)}`,
      ticks: roundRatios.filter((ratio) => ratio >= lowest && ratio <= highest),
    },
    y: {
      type: "band",
      label: null,
      domain: data.map(({ id }) => id),
      axis: null,
    },
    marks: [
      namesOf(data, { isNarrow, isTurned, names }),
      Plot.ruleX([1], { stroke: "var(--ink-3)" }),
      range("ninety", 1),
      range("fifty", 4),
      Plot.dot(data, {
        x: "ratio",
        y: "id",
        r: 4,
        fill: (row: (typeof data)[number]) => (row.isInside ? "var(--paper)" : "var(--ink)"),
        stroke: "var(--ink)",
        strokeWidth: 1.5,
      }),
    ],
  });
  /** The label around the plot says what it shows; the library's own labels name marks, not figures. */
  plot.setAttribute("aria-hidden", "true");
  for (const style of plot.querySelectorAll("style")) style.remove();
  return plot;
}

interface NamesLayout {
  readonly isNarrow: boolean;
  readonly isTurned: boolean;
  /** Room for the names, px. */
  readonly names: number;
}

/** The names of the figures: beside the plot, or above each line where it is narrow. */
function namesOf(
  data: readonly { readonly id: string; readonly name: string }[],
  { isNarrow, isTurned, names }: NamesLayout,
) {
  /** The plot itself runs from the left: a mark in front of a name keeps the dots of a cut one at its end. */
  const shown = new Map(data.map(({ id, name }) => [id, `${isTurned ? "\u2067" : ""}${name}`]));
  if (isNarrow)
    return Plot.text([...shown], {
      y: ([id]: readonly [string, string]) => id,
      text: ([, name]: readonly [string, string]) => name,
      dy: narrow.rise,
      frameAnchor: isTurned ? "right" : "left",
      fontSize: letter,
    });
  return Plot.axisY({
    anchor: isTurned ? "right" : "left",
    tickFormat: (id: string) => shown.get(id) ?? id,
    tickSize: 0,
    fontSize: letter,
    lineWidth: (names - letter) / letter,
    textOverflow: "ellipsis",
  });
}
