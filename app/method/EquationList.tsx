import { useMemo } from "react";
import { type MethodEquation, type MethodSymbol, methodSections } from "../../src/index.ts";
import { useWords } from "../state.ts";
import { Formula } from "./Formula.tsx";
import "./equations.css";

/** Every equation of the method, chapter by chapter: formula, what each symbol stands for, when it holds, and its source. */
export function EquationList() {
  const words = useWords();
  const sections = useMemo(() => methodSections(words), [words]);
  return sections.map(({ id, name, equations }) => (
    <div key={id} className="equation-section">
      <h3>{name}</h3>
      <ul className="equation-list">
        {equations.map((equation) => (
          <Equation key={equation.id} equation={equation} />
        ))}
      </ul>
    </div>
  ));
}

function Equation({ equation }: { readonly equation: MethodEquation }) {
  const words = useWords();
  const { id, name, formula, holds, symbols, source } = equation;
  return (
    <li id={`equation-${id}`}>
      <h4>{name}</h4>
      <p className="formula" dir="ltr">
        <Formula text={formula} />
      </p>
      {holds !== "" && <p>{words.say("methodology.holds", { conditions: holds })}</p>}
      <dl>
        {symbols.map((symbol) => (
          <Meaning key={symbol.symbol} symbol={symbol} />
        ))}
      </dl>
      <p>
        <bdi lang="en">{source}</bdi>
      </p>
    </li>
  );
}

function Meaning({ symbol: { symbol, name, unit, members } }: { readonly symbol: MethodSymbol }) {
  const words = useWords();
  const list = members.join(words.say("list.semicolon"));
  return (
    <div>
      <dt dir="ltr">
        <Formula text={symbol} symbols={[symbol]} />
      </dt>
      <dd>
        {name}
        {unit !== "" && (
          <>
            {" "}
            <bdi className="quiet-text">({unit})</bdi>
          </>
        )}
        {list !== "" && (
          <span className="quiet-text"> {words.say("methodology.ofEach", { members: list })}</span>
        )}
      </dd>
    </div>
  );
}
