import { type Drivers, indicators, withUnit } from "../../src/index.ts";
import { useWords } from "../state/atlas.ts";

/** Median and 5–95 % range of the draws, in a sentence. */
export function Spread({ drivers }: { readonly drivers: Drivers }) {
  const words = useWords();
  const [low, median, high] = drivers.quantiles;
  const unit = indicators.find(({ id }) => id === drivers.indicator)?.unit ?? "";
  /** Scores have no unit that stands behind a figure. */
  const isSaid = words.has(`said.${unit}`);
  return (
    <p className="spread">
      {words.say("sensitivity.intervalAbout", {
        low: words.figure(low),
        high: isSaid ? words.figure(high) : withUnit(words, words.figure(high), unit),
        median: words.figure(median),
      })}
    </p>
  );
}
