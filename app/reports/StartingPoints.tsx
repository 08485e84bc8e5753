import type { MessageKey } from "../../src/index.ts";
import { useAtlas, useWords } from "../state/atlas.ts";
import { presetScenario } from "../state/presetScenario.ts";

interface StartingPoint {
  readonly id: string;
  readonly name: MessageKey;
  readonly document: string;
  readonly preset: string;
}

/** Questions that people come with, and the document and scenario that answer them. */
const startingPoints: readonly StartingPoint[] = [
  { id: "regulator", name: "reports.start.regulator", document: "testimony", preset: "today" },
  { id: "water", name: "reports.start.water", document: "answer-sheet", preset: "siting-100mw" },
  { id: "ngo", name: "reports.start.ngo", document: "briefing", preset: "today" },
  { id: "press", name: "reports.start.press", document: "fact-sheet", preset: "today" },
];

/** Chooses document and scenario by the question that somebody has. */
export function StartingPoints({ onChoose }: { readonly onChoose: (document: string) => void }) {
  const words = useWords();
  const ask = useAtlas((atlas) => atlas.ask);
  return (
    <fieldset className="starting-points">
      <legend>{words.say("reports.startFrom")}</legend>
      {startingPoints.map(({ id, name, document, preset }) => (
        <button
          key={id}
          type="button"
          className="button small"
          onClick={() => {
            onChoose(document);
            ask(() => presetScenario(preset));
          }}
        >
          {words.say(name)}
        </button>
      ))}
    </fieldset>
  );
}
