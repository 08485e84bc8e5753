import { chainFigure, type ValueChain } from "../../../src/index.ts";
import { useWords } from "../../state/atlas.ts";

type Step = ValueChain["steps"][number];

/** Every step in its order: name and number, the equation as printed and with its numbers, what its symbols stand for. */
export function ChainSteps({ steps }: { readonly steps: readonly Step[] }) {
  return (
    <ol className="chain-steps">
      {steps.map((step) => (
        <ChainStep key={step.id} step={step} />
      ))}
    </ol>
  );
}

function ChainStep({ step }: { readonly step: Step }) {
  const words = useWords();
  const { name, value, unit, formula, numbers, words: said, source } = step;
  return (
    <li>
      <p className="chain-name">
        {name} <strong>{chainFigure(words, value, unit)}</strong>
      </p>
      {formula !== undefined && (
        <p className="chain-formula" dir="ltr">
          {formula}
        </p>
      )}
      {numbers !== undefined && (
        <p className="chain-formula" dir="ltr">
          {numbers}
        </p>
      )}
      <details>
        <summary>{words.say("explain.symbols")}</summary>
        <p>{said}</p>
        {source !== undefined && (
          <p lang="en" dir="ltr">
            {source}
          </p>
        )}
      </details>
    </li>
  );
}
