import * as Plot from "@observablehq/plot";
import { useEffect, useRef } from "react";
import type { Histogram, Words } from "../../src/index.ts";
import { useFrameSize } from "../furniture/frameSize.ts";
import { useWords } from "../state/atlas.ts";

interface HistogramPlotProps {
  readonly histogram: Histogram;
  /** Limits between classes. */
  readonly limits: readonly number[];
  /** What it shows, in a sentence. */
  readonly label: string;
}

const height = 120;

/** How many regions have which value, with the limits between classes over them. */
export function HistogramPlot({ histogram, limits, label }: HistogramPlotProps) {
  const words = useWords();
  const place = useRef<HTMLDivElement>(null);
  const width = useFrameSize(place)?.width;
  useEffect(() => {
    if (width === undefined) return;
    const plot = drawn(histogram, limits, { width, words });
    place.current?.replaceChildren(plot);
    return () => plot.remove();
  }, [histogram, limits, width, words]);
  return <div className="histogram" ref={place} role="img" aria-label={label} />;
}

interface PlotSize {
  /** px. */
  readonly width: number;
  readonly words: Words;
}

/** The plot as an element. Its own style sheet, which the page's security policy forbids, is in classes.css. */
function drawn(
  { scale, bins }: Histogram,
  limits: readonly number[],
  { width, words }: PlotSize,
): Element {
  const [from, to] = [bins[0]?.from ?? 0, bins.at(-1)?.to ?? 1];
  const [low, high] = [Math.min(from, ...limits), Math.max(to, ...limits)];
  const isTurned = words.direction === "rtl";
  const tickFormat = (value: number): string => words.figure(value);
  const plot = Plot.plot({
    ...{ width, height, marginTop: 8, marginBottom: 22, marginLeft: 34, marginRight: 34 },
    x: {
      ...{ type: scale, domain: [low, high], reverse: isTurned, label: null, tickFormat },
      ticks: scale === "log" ? decades(low, high) : Math.max(3, Math.floor(width / 110)),
    },
    y: { ticks: 3, label: null, tickFormat, axis: isTurned ? "right" : "left" },
    marks: [
      Plot.rect(bins, { x1: "from", x2: "to", y1: 0, y2: "count", fill: "var(--histogram-bar)" }),
      Plot.ruleX(limits, { stroke: "var(--histogram-limit)", strokeWidth: 1.5 }),
      Plot.ruleY([0], { stroke: "var(--histogram-line)" }),
    ],
  });
  for (const style of plot.querySelectorAll("style")) style.remove();
  // The sentence around it says what it shows; the names of its marks say nothing more.
  plot.setAttribute("aria-hidden", "true");
  for (const mark of plot.querySelectorAll("[aria-label]")) mark.removeAttribute("aria-label");
  return plot;
}

/** Powers of ten on the axis; with their doubles and fivefolds where it has fewer than three. */
function decades(low: number, high: number): readonly number[] {
  const exponents = Array.from({ length: 30 }, (_, index) => index - 15);
  const within = (factors: readonly number[]): readonly number[] =>
    exponents
      .flatMap((exponent) => factors.map((factor) => Number(`${factor}e${exponent}`)))
      .filter((tick) => tick >= low && tick <= high);
  const powers = within([1]);
  return powers.length > 2 ? powers : within([1, 2, 5]);
}
