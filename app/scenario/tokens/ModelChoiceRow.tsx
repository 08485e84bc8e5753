import { modelChoices } from "../../../src/index.ts";
import { useAtlas, useWords } from "../../state/atlas.ts";
import { withTokens } from "../../state/settings.ts";
import { ChoiceRow } from "../ChoiceRow.tsx";

/** The class of models and work that the tokens stand for, or a model of one's own. */
export function ModelChoiceRow() {
  const words = useWords();
  const model = useAtlas(({ address }) => address.scenario.tokens.model);
  const ask = useAtlas((atlas) => atlas.ask);
  return (
    <ChoiceRow
      label={words.say("scenario.model")}
      value={model}
      options={modelChoices.map((id) => ({ id, name: words.say(`modelClass.${id}`) }))}
      onChange={(chosen) => ask((scenario) => withTokens(scenario, { model: chosen }))}
    />
  );
}
