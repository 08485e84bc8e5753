import type { ReactNode } from "react";
import { type MessageKey, type Words, weightPresets } from "../../../src/index.ts";
import { Choice } from "../../furniture/Choice.tsx";
import { Icon } from "../../furniture/Icon.tsx";
import { useAtlas, useWords } from "../../state/atlas.ts";
import { withIndex } from "../../state/settings.ts";
import { presetOf } from "./weights.ts";

/** Id of weights that are those of no preset. */
const own = "own";

const nameOf = (words: Words, id: string): string =>
  words.say(id === own ? "scenario.ownWeights" : (`weightPreset.${id}` as MessageKey));

/** The title with the preset of the weights, the bar, and why someone would weigh so. */
export function WeightPresetChoice({ children }: { readonly children: ReactNode }) {
  const words = useWords();
  const weights = useAtlas(({ address }) => address.scenario.index.weights);
  const ask = useAtlas((atlas) => atlas.ask);
  const chosen = presetOf(weights);
  const ids = [...weightPresets.map(({ id }) => id), ...(chosen ? [] : [own])];
  const choose = (id: string): void => {
    const preset = weightPresets.find((candidate) => candidate.id === id);
    if (preset) ask((scenario) => withIndex(scenario, { weights: preset.weights }));
  };
  return (
    <>
      <div className="section-title">
        <h2 id="weights-title">{words.say("scenario.weights")}</h2>
        <Choice
          className="small quiet weight-preset"
          label={words.say("scenario.weightPreset")}
          value={chosen ?? own}
          options={ids.map((id) => ({ id, name: nameOf(words, id) }))}
          onChange={choose}
        >
          {nameOf(words, chosen ?? own)}
          <Icon name="down" />
        </Choice>
      </div>
      {children}
      {chosen && (
        <p className="switch-note">{words.say(`weightPreset.${chosen}.why` as MessageKey)}</p>
      )}
    </>
  );
}
