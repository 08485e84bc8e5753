import type { LifeLedger, ModelLife } from "../../src/index.ts";
import { useWords } from "../state/atlas.ts";
import { lineLabels } from "./lineLabels.ts";

interface KeyProps {
  readonly life: ModelLife;
  readonly ledger: LifeLedger;
  readonly unit: string;
  /** What stands in a wide chart itself, where the chart is narrow. */
  readonly lines: readonly string[] | undefined;
}

/** What the amounts are; for a narrow chart also which line is which, and where they meet. */
export function ChartKey({ life, ledger, unit, lines }: KeyProps) {
  const words = useWords();
  return (
    <figcaption className="life-key">
      <b>
        <bdi>{unit}</bdi>
        {words.say("list.comma")}
        {words.say("life.cumulative", { ledger })}
      </b>
      {lines &&
        lineLabels(words, life, ledger).map(({ id, name, figure }) => (
          <span key={id} className={`life-swatch ${id}`}>
            {name} <bdi>{figure}</bdi>
          </span>
        ))}
      {lines?.map((line) => (
        <span key={line} className="life-key-line">
          {line}
        </span>
      ))}
    </figcaption>
  );
}
