import { memo } from "react";
import { Switch } from "react-aria-components";
import { aggregations, type IndexChoice, normalisations } from "../../../src/index.ts";
import { Row } from "../../controls/parameter/Row.tsx";
import { Segments } from "../../furniture/Segments.tsx";
import { useAtlas, useWords } from "../../state/atlas.ts";
import { withIndex } from "../../state/settings.ts";
import { ChoiceRow } from "../ChoiceRow.tsx";
import { WeightBar } from "./WeightBar.tsx";
import { WeightPresetChoice } from "./WeightPresetChoice.tsx";
import { optionalPillars, withPillar } from "./weights.ts";

/** How the pillars become one index: weights with their reasons, optional pillars, scale, mean, vulnerability. */
export const IndexSection = memo(() => (
  <section className="section" aria-labelledby="weights-title">
    <WeightPresetChoice>
      <WeightBar />
    </WeightPresetChoice>
    <OptionalPillars />
    <IndexChoices />
  </section>
));

/** Carbon and health: in the index only where a reader adds them. */
function OptionalPillars() {
  const words = useWords();
  const weights = useAtlas(({ address }) => address.scenario.index.weights);
  const ask = useAtlas((atlas) => atlas.ask);
  return (
    <p className="optional-pillars">
      {optionalPillars.map((pillar) => {
        const isCounted = weights[pillar] > 0;
        return (
          <button
            key={pillar}
            type="button"
            className="link"
            onClick={() =>
              ask((scenario) =>
                withIndex(scenario, {
                  weights: withPillar(scenario.index.weights, pillar, !isCounted),
                }),
              )
            }
          >
            {words.say(isCounted ? "scenario.removePillar" : "scenario.addPillar", {
              pillar: words.say(`pillar.${pillar}`),
            })}
          </button>
        );
      })}
    </p>
  );
}

const aggregationNames = {
  arithmetic: "scenario.arithmetic",
  geometric: "scenario.geometric",
} as const;

/** How figures become scores, how scores become one, and whether vulnerability multiplies it. */
function IndexChoices() {
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
