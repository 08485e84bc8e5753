import { useState } from "react";
import {
  barInk,
  type LegendLayout,
  stepColour,
  type Theme,
  type Words,
} from "../../../src/index.ts";

interface Props {
  readonly layout: LegendLayout;
  readonly theme: Theme;
  readonly words: Words;
  readonly onIsolateClass: (index: number | undefined) => void;
}

/** A narrower bar says its count only to those who ask, px. */
const leastForCount = 16;

/** The classes to scale, each with its count of regions. Pointing at one isolates it, a click keeps it so. */
export const ClassBars = ({ layout, theme, words, onIsolateClass }: Props) => {
  const [pinned, setPinned] = useState<number>();
  const toggle = (index: number) => {
    const next = pinned === index ? undefined : index;
    setPinned(next);
    onIsolateClass(next);
  };
  const leave = () => onIsolateClass(pinned);
  return layout.bars.map(({ classIndex, step, x, y, width, count, label }) => {
    const name = words.say("legend.class", { label, count });
    return (
      <button
        key={classIndex}
        type="button"
        className="legend-class"
        aria-pressed={pinned === classIndex}
        aria-label={name}
        title={name}
        style={{
          left: x,
          top: y,
          width,
          height: layout.barHeight,
          background: stepColour(step, theme),
          color: barInk(step, theme),
        }}
        onClick={() => toggle(classIndex)}
        onPointerEnter={() => onIsolateClass(classIndex)}
        onPointerLeave={leave}
        onFocus={() => onIsolateClass(classIndex)}
        onBlur={leave}
      >
        {width >= leastForCount && words.figure(count, 0)}
      </button>
    );
  });
};
