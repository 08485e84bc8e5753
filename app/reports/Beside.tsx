import { briefingLimits, type MessageKey, presets, scenarioWords } from "../../src/index.ts";
import { TickBox } from "../furniture/TickBox.tsx";
import { useAtlas, useWords } from "../state/atlas.ts";
import type { ReportsChoice } from "./reportsPart.ts";

interface BesideProps {
  readonly choice: ReportsChoice;
  readonly onChange: (beside: readonly string[]) => void;
}

/** Presets that stand beside the scenario on screen. */
export function Beside({ choice: { beside }, onChange }: BesideProps) {
  const words = useWords();
  const scenario = useAtlas(({ address }) => address.scenario);
  const isFull = beside.length >= briefingLimits.scenarios - 1;
  return (
    <fieldset>
      <legend>{words.say("reports.scenarios")}</legend>
      <p className="quiet-text">{scenarioWords(words, scenario)}</p>
      {presets
        .filter(({ preset }) => preset !== scenario.preset)
        .filter(({ preset }) => !isFull || beside.includes(preset))
        .map(({ preset }) => (
          <TickBox
            key={preset}
            isOn={beside.includes(preset)}
            onChange={(isOn) =>
              onChange(isOn ? [...beside, preset] : beside.filter((id) => id !== preset))
            }
          >
            {words.say(`preset.${preset}` as MessageKey)}
          </TickBox>
        ))}
    </fieldset>
  );
}
