import { type ModelLife, readingSentence } from "../../src/index.ts";
import { usePart, useWords } from "../state/atlas.ts";
import type { ChartShapes } from "./chartShapes.ts";
import { lifePart } from "./lifePart.ts";

/** Steps along the axis of days. */
const steps = 200;

interface LifeReadingProps {
  readonly shapes: ChartShapes;
  readonly life: ModelLife;
  /** Share of the way along the axis of days. */
  readonly place: number;
  readonly onChange: (place: number) => void;
}

/** Reads the chart on a day: a slider along its axis, and both lines there in words. */
export function LifeReading({ shapes, life, place, onChange }: LifeReadingProps) {
  const words = useWords();
  const { ledger } = usePart(lifePart);
  const { frame, dayAxis } = shapes;
  const sentence = readingSentence(words, life, ledger, dayAxis.at(place));
  return (
    <div className="life-reading">
      <input
        type="range"
        aria-label={words.say("life.reading")}
        aria-valuetext={sentence}
        min={0}
        max={steps}
        value={Math.round(place * steps)}
        style={{
          marginInlineStart: frame.start,
          width: frame.end - frame.start,
        }}
        onChange={({ target }) => onChange(Number(target.value) / steps)}
      />
      <p aria-hidden="true">{sentence}</p>
    </div>
  );
}

/** Where the chart is read. */
export function ReadingLine({ shapes, place }: Pick<LifeReadingProps, "shapes" | "place">) {
  const { frame, dayAxis, dayPlace } = shapes;
  const x = dayPlace(dayAxis.at(place));
  return <line className="life-reading-line" x1={x} x2={x} y1={frame.top} y2={frame.bottom} />;
}
