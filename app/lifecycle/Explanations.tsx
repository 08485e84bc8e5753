import type { ReactNode } from "react";
import {
  budgetSentences,
  dayFormulas,
  embodiedSentence,
  type Lever,
  leverDays,
  leversOf,
  type MessageKey,
  type ModelLife,
  overtrainingSentences,
  sparsitySentences,
  withUnit,
} from "../../src/index.ts";
import { shownParameter } from "../controls/parameter/shownParameter.ts";
import { useWords } from "../state/atlas.ts";

interface LifeProps {
  readonly life: ModelLife;
}

interface PartProps {
  readonly title: MessageKey;
  readonly note?: MessageKey;
  readonly children: ReactNode;
}

function Part({ title, note, children }: PartProps) {
  const words = useWords();
  return (
    <section className="section">
      <h2 className="section-title">
        {words.say(title)}
        {note && <span>{words.say(note)}</span>}
      </h2>
      {children}
    </section>
  );
}

const Sentences = ({ lines }: { readonly lines: readonly string[] }) =>
  lines.map((line) => <p key={line}>{line}</p>);

/** Where the numbers come from and what moves them. */
export function Explanations({ life }: LifeProps) {
  const words = useWords();
  return (
    <div className="life-explanations">
      <Part title="life.whereFrom">
        {dayFormulas(words, life).map(({ label, symbols, numbers, result }) => (
          <p key={label} className="life-formula">
            {label}{" "}
            <bdi dir="ltr">
              {symbols}
              {numbers && ` = ${numbers}`}
            </bdi>{" "}
            = <b>{result}</b>
          </p>
        ))}
        <p>{words.say("life.whyDay")}</p>
      </Part>
      <Part title="life.moves" note="life.crossoverDays">
        <LeverTable life={life} />
      </Part>
      <Part title="life.budgetTitle">
        <p className="life-formula">
          <bdi dir="ltr">6 N D + 2 N · k · T</bdi>
        </p>
        <Sentences lines={budgetSentences(words, life)} />
      </Part>
      <Part title="life.overtrainingTitle">
        <Sentences lines={overtrainingSentences(words, life)} />
        <p className="quiet-text">{words.say("life.overtrainingSource")}</p>
      </Part>
      <Part title="life.sparsityTitle">
        <Sentences lines={sparsitySentences(words, life)} />
      </Part>
      {life.scenario.switches.embodied && (
        <Part title="life.embodiedTitle">
          <p>{embodiedSentence(words, life)}</p>
        </Part>
      )}
    </div>
  );
}

function LeverTable({ life }: LifeProps) {
  const words = useWords();
  return (
    <table className="life-table">
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{words.say("life.lever")}</th>
          <th scope="col">{words.say("life.crossoverDays")}</th>
        </tr>
      </thead>
      <tbody>
        {leversOf(life).map((lever) => (
          <tr key={lever.id}>
            <th scope="row">
              {words.say(`parameter.${lever.id}`)}
              <LeverEnds lever={lever} />
            </th>
            <td className="end">
              <bdi>{leverDays(words, lever)}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function LeverEnds({ lever: { id, from, to } }: { readonly lever: Lever }) {
  const words = useWords();
  const { factor, unit } = shownParameter(id);
  const end = (value: number): string => words.figure(value * factor);
  const ends = words.say("life.ends", { from: end(from), to: end(to) });
  return <small>{unit === "" ? ends : withUnit(words, ends, unit)}</small>;
}
