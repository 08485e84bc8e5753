import { Switch } from "react-aria-components";
import {
  daysPerYear,
  type MessageKey,
  type ParameterId,
  presets,
  type Scenario,
} from "../../src/index.ts";
import { ParameterSlider } from "../controls/parameter/ParameterSlider.tsx";
import { ViewLink } from "../furniture/ViewLink.tsx";
import { useAtlas, useWords } from "../state/atlas.ts";
import { parameterValue, withSwitch } from "../state/settings.ts";
import { LifeTokenEnergy } from "./LifeTokenEnergy.tsx";
import { ModelChoice } from "./ModelChoice.tsx";

const modelParameters = [
  "activeParameters",
  "totalParameters",
  "trainingTokens",
  "trainingRuns",
] as const;
const useParameters = ["tokensPerDay", "usageGrowth", "samplesPerAnswer"] as const;
const machineParameters = [
  "energyPerOperationRatio",
  "speculativeMultiplier",
  "powerUsageEffectiveness",
] as const;

/** The model, its use and its machines: all of it is the scenario, and so the address. */
export function ModelControls() {
  const words = useWords();
  const scenario = useAtlas(({ address }) => address.scenario);
  const ask = useAtlas((atlas) => atlas.ask);
  return (
    <>
      <Sliders title="life.model" ids={modelParameters}>
        <ModelChoice />
      </Sliders>
      <Sliders title="life.use" ids={useParameters} />
      <Sliders title="life.machines" ids={machineParameters}>
        <LifeTokenEnergy />
      </Sliders>
      <section className="section">
        <Switch
          className="toggle"
          isSelected={scenario.switches.embodied}
          onChange={(on) => ask((before) => withSwitch(before, "embodied", on))}
        >
          <span className="toggle-mark" />
          {words.say("life.embodiedSwitch")}
        </Switch>
        <p className="parameter-source">{words.say("life.embodiedNote")}</p>
      </section>
      <section className="section parameter-source">
        <p>{words.say("life.inScenario")}</p>
        <p>
          <ViewLink change={{ view: "map", layer: "facilityEnergy", scenario: onMap(scenario) }}>
            {words.say("life.onMap")}
          </ViewLink>
        </p>
      </section>
    </>
  );
}

interface SlidersProps {
  readonly title: MessageKey;
  readonly ids: readonly ParameterId[];
  readonly children?: React.ReactNode;
}

function Sliders({ title, ids, children }: SlidersProps) {
  const words = useWords();
  return (
    <section className="section" aria-label={words.say(title)}>
      <h2 className="section-title">{words.say(title)}</h2>
      {children}
      {ids.map((id) => (
        <ParameterSlider key={id} id={id} />
      ))}
    </section>
  );
}

/** The scenario of tokens in which a year's use of the model is asked for and answered. */
function onMap(scenario: Scenario): Scenario {
  const tokens = presets.find(({ basis }) => basis === "tokens") ?? scenario;
  return {
    ...tokens,
    parameters: {
      ...scenario.parameters,
      outputTokens: parameterValue(scenario, "tokensPerDay") * daysPerYear,
    },
    ranges: scenario.ranges,
    switches: scenario.switches,
    tokens: { ...scenario.tokens, model: "custom", workload: "asModel" },
  };
}
