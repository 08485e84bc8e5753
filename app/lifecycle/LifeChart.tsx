import { useMemo, useRef, useState } from "react";
import { crossoverLines, lifeTitle, type ModelLife } from "../../src/index.ts";
import { useFrameSize } from "../furniture/frameSize.ts";
import { usePart, useWords } from "../state/atlas.ts";
import { Crossover } from "./ChartCrossover.tsx";
import { Grid } from "./ChartGrid.tsx";
import { ChartKey } from "./ChartKey.tsx";
import { LineLabels } from "./ChartLabels.tsx";
import { Lines } from "./ChartLines.tsx";
import { chartShapes } from "./chartShapes.ts";
import { LifeReading, ReadingLine } from "./LifeReading.tsx";
import { lifePart } from "./lifePart.ts";

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
