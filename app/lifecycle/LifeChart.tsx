import { useId, useMemo, useRef, useState } from "react";
import type { Words } from "../../src/index.ts";
import { useFrameSize } from "../map/frameSize.ts";
import { useWords } from "../state.ts";
import { type ChartShapes, chartShapes, type Series } from "./chartShapes.ts";
import { LifeReading, ReadingLine } from "./LifeReading.tsx";
import { amountWords, dayFigure } from "./lifeFigures.ts";
import type { LifeLedger } from "./lifeView.ts";
import { crossoverLines, lifeTitle } from "./lifeWords.ts";
import { inferenceUntil, type ModelLife } from "./modelLife.ts";
import { useLifeView } from "./useLife.ts";

/** Width before the frame is measured. */
const usualWidth = 740;

/** Cumulative training and inference by day. The table below it says the same. */
export function LifeChart({ life }: { readonly life: ModelLife }) {
  const words = useWords();
  const { ledger, axis } = useLifeView();
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

interface Part {
  readonly shapes: ChartShapes;
  readonly words: Words;
}

function Grid({ shapes: { frame, days, amounts }, words }: Part) {
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

function Lines({ shapes: { frame, training, inference } }: Pick<Part, "shapes">) {
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

/** Share of the chart's width from which the words of a mark stand before it. */
const turn = 0.55;
const lineHeight = 15;

function Crossover({ shapes, words, lines }: Part & { readonly lines: readonly string[] }) {
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

interface LabelsProps {
  readonly shapes: ChartShapes;
  readonly life: ModelLife;
  readonly ledger: LifeLedger;
}

/** Least distance of two labels, px: three lines of text. */
const labelRoom = 50;

function LineLabels({ shapes: { frame, training, inference }, life, ledger }: LabelsProps) {
  const words = useWords();
  const edge = words.direction === "rtl" ? -1 : 1;
  const clamp = (y: number): number => Math.min(frame.bottom - 24, Math.max(frame.top + 10, y));
  const [one, other] = [clamp(inference.end.y), clamp(training.end.y)];
  const above = one <= other ? "inference" : "training";
  const apart = Math.max(0, labelRoom - Math.abs(one - other)) / 2;
  const shift = (id: string): number => (id === above ? -apart : apart);
  const places = { inference: one, training: other };
  return (
    <g className="life-labels">
      {lineLabels(words, life, ledger).map(({ id, name, figure, note }) => {
        const y = Math.max(frame.top + 10, places[id] + shift(id));
        const x = inference.end.x + 9 * edge;
        return (
          <g key={id}>
            <text className={`strong ${id}`} x={x} y={y}>
              {name}
            </text>
            <text className="strong" x={x} y={y + lineHeight}>
              {figure}
            </text>
            <text className="quiet" x={x} y={y + 2 * lineHeight}>
              {note}
            </text>
          </g>
        );
      })}
    </g>
  );
}

const lineNames = { training: "life.training", inference: "life.inference" } as const;

/** Both lines at the end of the account, in words. */
function lineLabels(words: Words, life: ModelLife, ledger: LifeLedger) {
  const account = life.ledgers[ledger];
  const label = (id: "inference" | "training", range: Parameters<typeof amountWords>[2]) => {
    const { figure, range: between } = amountWords(words, account, range);
    return { id, figure, note: between, name: words.say(lineNames[id]) };
  };
  const end = label("inference", inferenceUntil(life, account, life.days));
  const once = label("training", account.training);
  const day = dayFigure(words, life.days);
  return [
    { ...end, note: words.say("life.byDay", { range: end.note, day }) },
    { ...once, note: words.say("life.once", { range: once.note }) },
  ];
}
