import { useState } from "react";
import { Switch } from "react-aria-components";
import {
  bases,
  type ParameterId,
  parameterIds,
  presetName,
  presets,
  type Scenario,
} from "../../src/index.ts";
import { Choice } from "../shell/Choice.tsx";
import { Icon } from "../shell/Icon.tsx";
import { Segments } from "../shell/Segments.tsx";
import { type Step, useAtlas, useWords } from "../state.ts";
import { ParameterSlider } from "./ParameterSlider.tsx";
import { presetScenario } from "./presetScenario.ts";
import { Row } from "./Row.tsx";
import { ScenarioProgress } from "./ScenarioProgress.tsx";
import { changeCount, withSwitch } from "./settings.ts";
import { WeightBar } from "./WeightBar.tsx";
import "./scenario.css";

/** The parameters that move results most, by basis; the others stand below them. */
const mainParameters: Readonly<Record<Scenario["basis"], readonly ParameterId[]>> = {
  footprint: [
    "aiShare",
    "inferenceShare",
    "aiGrowth",
    "powerUsageEffectiveness",
    "socialCostOfCarbon",
  ],
  siting: [
    "sitingLoad",
    "powerUsageEffectiveness",
    "loadFactor",
    "evaporativeShare",
    "socialCostOfCarbon",
  ],
};

export type SetScenario = (scenario: Scenario, step?: Step) => void;

/** The question put to the model: preset, basis, parameters with their ranges, switches, weights. */
export function ScenarioCard() {
  const scenario = useAtlas(({ address }) => address.scenario);
  const go = useAtlas((atlas) => atlas.go);
  const change: SetScenario = (next, step) => go({ scenario: next }, step);
  return (
    <>
      <section className="section scenario-card" aria-labelledby="scenario-title">
        <ScenarioHead scenario={scenario} change={change} />
        <Question scenario={scenario} change={change} />
        <Parameters basis={scenario.basis} />
        <Switches scenario={scenario} change={change} />
        <ScenarioProgress />
      </section>
      <WeightBar scenario={scenario} change={change} />
    </>
  );
}

export interface ScenarioPart {
  readonly scenario: Scenario;
  readonly change: SetScenario;
}

function ScenarioHead({ scenario, change }: ScenarioPart) {
  const words = useWords();
  const changes = changeCount(scenario);
  return (
    <div className="section-title">
      <h2 id="scenario-title">{words.say("scenario.title")}</h2>
      {changes > 0 && (
        <span>
          <span className="changes">{words.say("scenario.changes", { count: changes })}</span>
          {" · "}
          <button
            type="button"
            className="link"
            onClick={() => change(presetScenario(scenario.preset))}
          >
            {words.say("scenario.reset")}
          </button>
        </span>
      )}
    </div>
  );
}

function Question({ scenario, change }: ScenarioPart) {
  const words = useWords();
  const presetNames = presets.map(({ preset }) => ({
    id: preset,
    name: presetName(words, preset),
  }));
  return (
    <>
      <Choice
        className="field"
        label={words.say("scenario.presets")}
        value={scenario.preset}
        options={presetNames}
        onChange={(id) => change(presetScenario(id))}
      >
        {presetNames.find(({ id }) => id === scenario.preset)?.name}
        <Icon name="down" />
      </Choice>
      <Segments
        label={words.say("scenario.basis")}
        value={scenario.basis}
        options={bases.map((id) => ({ id, name: words.say(`basis.${id}`) }))}
        onChange={(basis) => {
          const first = presets.find((preset) => preset.basis === basis);
          if (first) change(presetScenario(first.preset));
        }}
      />
    </>
  );
}

const slider = (id: ParameterId) => <ParameterSlider key={id} id={id} />;

function Parameters({ basis }: Pick<Scenario, "basis">) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const main = mainParameters[basis];
  const others = parameterIds.filter((id) => !main.includes(id) && (onlyIn[id] ?? basis) === basis);
  return (
    <>
      {main.map(slider)}
      <details className="more-parameters" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{words.say("scenario.more", { count: others.length })}</summary>
        {open && others.map(slider)}
      </details>
    </>
  );
}

/** Parameters that say how much load there is, in the basis that they belong to. */
const onlyIn: { readonly [id in ParameterId]?: Scenario["basis"] } = {
  aiShare: "footprint",
  inferenceShare: "footprint",
  aiGrowth: "footprint",
  sitingLoad: "siting",
};

function Switches({ scenario, change }: ScenarioPart) {
  const words = useWords();
  const { hydroEvaporation, waterIntensity, aiSplit } = scenario.switches;
  return (
    <>
      <Switch
        className="toggle"
        isSelected={hydroEvaporation}
        onChange={(on) => change(withSwitch(scenario, "hydroEvaporation", on))}
      >
        <span className="toggle-mark" />
        {words.say("scenario.hydroEvaporation")}
      </Switch>
      {scenario.basis === "footprint" && (
        <Row label={words.say("scenario.aiSplit")}>
          <Segments
            small
            label={words.say("scenario.aiSplit")}
            value={aiSplit}
            options={[
              { id: "dcShare", name: words.say("scenario.aiSplitLoad") },
              { id: "computeShare", name: words.say("scenario.aiSplitCompute") },
            ]}
            onChange={(chosen) => change(withSwitch(scenario, "aiSplit", chosen))}
          />
        </Row>
      )}
      <Row label={words.say("scenario.waterIntensity")}>
        <Segments
          small
          label={words.say("scenario.waterIntensity")}
          value={waterIntensity}
          options={[
            { id: "fuelMix", name: words.say("scenario.waterFuelMix") },
            { id: "wri", name: words.say("scenario.waterWri") },
          ]}
          onChange={(chosen) => change(withSwitch(scenario, "waterIntensity", chosen))}
        />
      </Row>
    </>
  );
}
