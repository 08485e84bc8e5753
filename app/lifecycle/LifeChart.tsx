import { useId, useMemo, useRef, useState } from "react";
import { crossoverLines, type LifeLedger, lifeTitle, type ModelLife } from "../../src/index.ts";
import { useFrameSize } from "../furniture/frameSize.ts";
import { usePart, useWords } from "../state/atlas.ts";
import { Crossover } from "./ChartCrossover.tsx";
import { type ChartPart, Grid } from "./ChartGrid.tsx";
import { LineLabels } from "./ChartLabels.tsx";
import { chartShapes, type Series } from "./chartShapes.ts";
import { LifeReading, ReadingLine } from "./LifeReading.tsx";
import { lifePart } from "./lifePart.ts";
import { lineLabels } from "./lineLabels.ts";

/** Width before the frame is measured. */
const usualWidth = 740;

/** Cumulative training and inference by day. The table below it says the same. */
export function LifeChart({ life }: { readonly life: ModelLife }) {
  const words = useWords();
  const { ledger, axis } = usePart(lifePart);
  const frame = useRef<HTMLDivElement>(null);
  const width = useFrameSize(frame)?.width ?? usualWidth;
  const rightToLeft = words.direction === "rtl";
  const shapes = useMemo(
    () => chartShapes(life, { ledger, axis, width, rightToLeft }),
    [life, ledger, axis, width, rightToLeft],
  );
  const lines = crossoverLines(words, life, ledger);
  const { labelled } = shapes.frame;
  const [place, setPlace] = useState(1);
  return (
    <figure className="life-chart">
      <ChartKey
        life={life}
        ledger={ledger}
        unit={shapes.unit.unit}
        lines={labelled ? undefined : lines}
      />
      <div ref={frame}>
        <svg
          viewBox={`0 0 ${shapes.frame.width} ${shapes.frame.height}`}
          role="img"
          aria-label={words.say("life.chartLabel", { title: lifeTitle(words, life, ledger) })}
        >
          <Grid shapes={shapes} words={words} />
          <Lines shapes={shapes} />
          <Crossover shapes={shapes} lines={labelled ? lines : []} words={words} />
          {labelled && <LineLabels shapes={shapes} life={life} ledger={ledger} />}
          {place < 1 && <ReadingLine shapes={shapes} place={place} />}
        </svg>
        <LifeReading shapes={shapes} life={life} place={place} onChange={setPlace} />
      </div>
    </figure>
  );
}

/** Both lines with their bands, cut at the frame. */
function Lines({ shapes: { frame, training, inference } }: Pick<ChartPart, "shapes">) {
  const clip = useId();
  const draw = (name: string, { line, band }: Series) => (
    <g className={name}>
      <path className="life-band" d={band} />
      <path className="life-line" d={line} />
    </g>
  );
  return (
    <>
      <clipPath id={clip}>
        <rect x={0} y={frame.top} width={frame.width} height={frame.bottom - frame.top + 2} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        {draw("training", training)}
        {draw("inference", inference)}
      </g>
    </>
  );
}

interface KeyProps {
  readonly life: ModelLife;
  readonly ledger: LifeLedger;
  readonly unit: string;
  /** What stands in a wide chart itself, where the chart is narrow. */
  readonly lines: readonly string[] | undefined;
}

/** What the amounts are; for a narrow chart also which line is which, and where they meet. */
function ChartKey({ life, ledger, unit, lines }: KeyProps) {
  const words = useWords();
  return (
    <figcaption className="life-key">
      <b>
        <bdi>{unit}</bdi>
        {words.say("list.comma")}
        {words.say("life.cumulative", { ledger })}
      </b>
      {lines &&
        lineLabels(words, life, ledger).map(({ id, name, figure }) => (
          <span key={id} className={`life-swatch ${id}`}>
            {name} <bdi>{figure}</bdi>
          </span>
        ))}
      {lines?.map((line) => (
        <span key={line} className="life-key-line">
          {line}
        </span>
      ))}
    </figcaption>
  );
}
