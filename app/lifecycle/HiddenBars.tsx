import {
  daysPerYear,
  hiddenUntil,
  lifeShareWords,
  type ModelLife,
  type Words,
} from "../../src/index.ts";
import { usePart, useWords } from "../state/atlas.ts";
import { lifePart } from "./lifePart.ts";

/** Days at which the account is cut, and the end of it. */
const firstDays = 90;

const cuts = ({ days }: ModelLife): readonly number[] =>
  [...new Set([firstDays, daysPerYear, days])].sort((a, b) => a - b);

const cutName = (words: Words, day: number): string =>
  day % daysPerYear === 0
    ? words.say("life.years", { years: day / daysPerYear })
    : words.say("life.days", { days: day });

/** What training and answering have taken after a while, as bars of one hundred. */
export function HiddenBars({ life }: { readonly life: ModelLife }) {
  const words = useWords();
  const { ledger } = usePart(lifePart);
  return (
    <section className="section life-hidden">
      <h2 className="section-title">
        {words.say("life.hiddenTitle")}
        <span>{words.say("life.hiddenOf", { ledger })}</span>
      </h2>
      <ul>
        {cuts(life).map((day) => {
          const hidden = hiddenUntil(life, life.ledgers[ledger], day);
          const { figure, range } = lifeShareWords(words, hidden);
          return (
            <li key={day}>
              <span>{cutName(words, day)}</span>
              <span className="life-bar" aria-hidden="true">
                <i style={{ width: `${(100 * (1 - hidden.central)).toFixed(2)}%` }} />
              </span>
              <span>
                <b>{words.say("life.hiddenFigure", { share: figure })}</b> <small>{range}</small>
              </span>
            </li>
          );
        })}
      </ul>
      <p className="life-key">
        <span className="life-swatch training">{words.say("life.seen")}</span>
        <span className="life-swatch inference">{words.say("life.unseen")}</span>
      </p>
    </section>
  );
}
