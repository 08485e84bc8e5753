import {
  modelChoices,
  type ParameterId,
  routingChoices,
  workloadChoices,
} from "../../../src/index.ts";
import { ParameterSlider } from "../../controls/parameter/ParameterSlider.tsx";
import { useAtlas, useWords } from "../../state/atlas.ts";
import { withTokens } from "../../state/settings.ts";
import { ChoiceRow } from "../ChoiceRow.tsx";
import { CustomRouting } from "./CustomRouting.tsx";
import { EnergyFigures } from "./EnergyFigures.tsx";
import { ownModelIds, workIds } from "./tokenParameterIds.ts";
import "./tokens.css";

const slider = (id: ParameterId) => <ParameterSlider key={id} id={id} />;

/** What is asked for and where it is answered: work, model, energy by both methods, what comes on top, routing. */
export function TokenPart() {
  const { model, workload } = useAtlas(({ address }) => address.scenario.tokens);
  const isImages = workload === "image";
  return (
    <>
      <WorkloadRow />
      {!isImages && <ModelChoiceRow />}
      {!isImages && model === "custom" && ownModelIds.map(slider)}
      <EnergyFigures />
      {workIds[workload].map(slider)}
      <RoutingPart />
    </>
  );
}

/** The class of models and work that the tokens stand for, or a model of one's own. */
function ModelChoiceRow() {
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

/** What the answers are for: chat, reasoning, code, agents, questions on images, images made. */
function WorkloadRow() {
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

/** Where the tokens are answered: always a scenario, as nobody can observe it. */
function RoutingPart() {
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
