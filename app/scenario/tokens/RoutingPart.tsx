import { routingChoices } from "../../../src/index.ts";
import { useAtlas, useWords } from "../../state/atlas.ts";
import { withTokens } from "../../state/settings.ts";
import { ChoiceRow } from "../ChoiceRow.tsx";
import { CustomRouting } from "./CustomRouting.tsx";

/** Where the tokens are answered: always a scenario, as nobody can observe it. */
export function RoutingPart() {
  const words = useWords();
  const routing = useAtlas(({ address }) => address.scenario.tokens.routing);
  const ask = useAtlas((atlas) => atlas.ask);
  return (
    <>
      <ChoiceRow
        label={words.say("scenario.routing")}
        value={routing}
        options={routingChoices.map((id) => ({ id, name: words.say(`routing.${id}`) }))}
        onChange={(chosen) => ask((scenario) => withTokens(scenario, { routing: chosen }))}
      />
      <p className="switch-note">{words.say("scenario.routingNote")}</p>
      {routing === "custom" && <CustomRouting />}
    </>
  );
}
