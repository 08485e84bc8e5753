import {
  crossoverOf,
  dayFigure,
  hiddenUntil,
  inferenceUntil,
  lifeAmountWords,
  lifeDays,
  lifeShareWords,
  type ModelLife,
} from "../../src/index.ts";
import { useAtlas, usePart, useWords } from "../state/atlas.ts";
import { lifePart } from "./lifePart.ts";

/** The chart as a table: the same amounts by day, open on paper. */
export function LifeTable({ life }: { readonly life: ModelLife }) {
  const words = useWords();
  const { ledger } = usePart(lifePart);
  const printing = useAtlas((atlas) => atlas.printing);
  const account = life.ledgers[ledger];
  const crossover = crossoverOf(life, account).central;
  return (
    <details className="life-details" open={printing || undefined}>
      <summary>{words.say("life.asTable")}</summary>
      <div className="life-scroll">
        <table className="life-table">
          <caption className="visually-hidden">{words.say("life.cumulative", { ledger })}</caption>
          <thead>
            <tr>
              <th scope="col">{words.say("life.day")}</th>
              {(["life.training", "life.inference", "life.hiddenShare"] as const).map((key) => (
                <th key={key} scope="col" className="end">
                  {words.say(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lifeDays(life, account).map((day) => (
              <tr key={day} data-crossover={day === crossover || undefined}>
                <th scope="row">
                  {dayFigure(words, day)}
                  {day === crossover && <small>{words.say("life.crossoverRow")}</small>}
                </th>
                <Cell {...lifeAmountWords(words, account, account.training)} />
                <Cell {...lifeAmountWords(words, account, inferenceUntil(life, account, day))} />
                <Cell {...lifeShareWords(words, hiddenUntil(life, account, day))} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

const Cell = ({ figure, range }: { readonly figure: string; readonly range: string }) => (
  <td className="end">
    {figure}
    {range && <small>{range}</small>}
  </td>
);
