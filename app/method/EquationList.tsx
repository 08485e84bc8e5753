import type { MethodEquation, MethodSymbol } from "../../src/index.ts";
import { useWords } from "../state/atlas.ts";
import { Formula } from "./Formula.tsx";

/** Where an equation stands on the page. */
export const equationAnchor = (id: string): string => `equation-${id}`;

/** Equations one after the other: formula, what each symbol stands for, when it holds, and its source. */
export const EquationList = ({ equations }: { readonly equations: readonly MethodEquation[] }) => (
  <ul className="equation-list">
    {equations.map((equation) => (
      <Equation key={equation.id} equation={equation} />
    ))}
  </ul>
);

function Equation({ equation }: { readonly equation: MethodEquation }) {
  const words = useWords();
  const { id, name, formula, holds, symbols, source } = equation;
  return (
    <li id={equationAnchor(id)}>
      <h3>{name}</h3>
      <p className="display">
        <Formula text={formula} />
      </p>
      {holds !== "" && (
        <p className="quiet-text">{words.say("methodology.holds", { conditions: holds })}</p>
      )}
      <dl className="symbols">
        {symbols.map((symbol) => (
          <Meaning key={symbol.symbol} symbol={symbol} />
        ))}
      </dl>
      <p className="quiet-text">
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
      <dt>
        <Formula text={symbol} symbols={[symbol]} />
      </dt>
      <dd>
        {name} {unit !== "" && <small>({unit})</small>}{" "}
        {list !== "" && <small>{words.say("methodology.ofEach", { members: list })}</small>}
      </dd>
    </div>
  );
}
