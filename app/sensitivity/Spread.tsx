import { drawnFigures, indicators, type Sensitivity, withUnit } from "../../src/index.ts";
import { useWords } from "../state/atlas.ts";

/** Median and 5–95 % range of the draws, in a sentence. */
export function Spread({ answer }: { readonly answer: Sensitivity }) {
  const words = useWords();
  const [low, median, high] = drawnFigures(words, answer);
  const unit = indicators.find(({ id }) => id === answer.drivers.indicator)?.unit ?? "";
  /** Scores have no unit that stands behind a figure. */
  const isSaid = words.has(`said.${unit}`);
  return (
    <p className="spread">
      {words.say("sensitivity.intervalAbout", {
        ...{ low, median },
        high: isSaid ? high : withUnit(words, high, unit),
      })}
    </p>
  );
}
