import { Switch } from "react-aria-components";
import { aggregations, type IndexChoice, normalisations } from "../../../src/index.ts";
import { Row } from "../../controls/parameter/Row.tsx";
import { Segments } from "../../furniture/Segments.tsx";
import { useAtlas, useWords } from "../../state/atlas.ts";
import { withIndex } from "../../state/settings.ts";
import { ChoiceRow } from "../ChoiceRow.tsx";

const aggregationNames = {
  arithmetic: "scenario.arithmetic",
  geometric: "scenario.geometric",
} as const;

/** How figures become scores, how scores become one, and whether vulnerability multiplies it. */
export function IndexChoices() {
  const words = useWords();
  const { normalisation, aggregation, vulnerability } = useAtlas(
    ({ address }) => address.scenario.index,
  );
  const ask = useAtlas((atlas) => atlas.ask);
  const set = (change: Partial<IndexChoice>): void =>
    ask((scenario) => withIndex(scenario, change));
  return (
    <>
      <ChoiceRow
        label={words.say("scenario.normalisation")}
        value={normalisation}
        options={normalisations.map((id) => ({ id, name: words.say(`normalisation.${id}`) }))}
        onChange={(chosen) => set({ normalisation: chosen })}
      />
      <Row label={words.say("scenario.combine")}>
        <Segments
          small
          label={words.say("scenario.combine")}
          value={aggregation}
          options={aggregations.map((id) => ({ id, name: words.say(aggregationNames[id]) }))}
          onChange={(chosen) => set({ aggregation: chosen })}
        />
      </Row>
      <Switch
        className="toggle"
        isSelected={vulnerability}
        onChange={(on) => set({ vulnerability: on })}
      >
        <span className="toggle-mark" />
        {words.say("scenario.vulnerability")}
      </Switch>
      {vulnerability && <p className="switch-note">{words.say("scenario.vulnerabilityNote")}</p>}
    </>
  );
}
