import { workloadChoices } from "../../../src/index.ts";
import { useAtlas, useWords } from "../../state/atlas.ts";
import { withTokens } from "../../state/settings.ts";
import { ChoiceRow } from "../ChoiceRow.tsx";

/** What the answers are for: chat, reasoning, code, agents, questions on images, images made. */
export function WorkloadRow() {
  const words = useWords();
  const workload = useAtlas(({ address }) => address.scenario.tokens.workload);
  const ask = useAtlas((atlas) => atlas.ask);
  return (
    <ChoiceRow
      label={words.say("scenario.workload")}
      value={workload}
      options={workloadChoices.map((id) => ({ id, name: words.say(`workload.${id}`) }))}
      onChange={(chosen) => ask((scenario) => withTokens(scenario, { workload: chosen }))}
    />
  );
}
