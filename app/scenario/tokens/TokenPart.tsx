import type { ParameterId } from "../../../src/index.ts";
import { useAtlas } from "../../state.ts";
import { ParameterSlider } from "../ParameterSlider.tsx";
import { EnergyFigures } from "./EnergyFigures.tsx";
import { ModelChoiceRow } from "./ModelChoiceRow.tsx";
import { RoutingPart } from "./RoutingPart.tsx";
import { ownModelIds, workIds } from "./tokenParameterIds.ts";
import "./tokens.css";

const slider = (id: ParameterId) => <ParameterSlider key={id} id={id} />;

/** What is asked for and where it is answered: model, energy of a token by both methods, work, routing. */
export function TokenPart() {
  const isOwn = useAtlas(({ address }) => address.scenario.tokens.model === "custom");
  return (
    <>
      <ModelChoiceRow />
      {isOwn && ownModelIds.map(slider)}
      <EnergyFigures />
      {workIds.map(slider)}
      <RoutingPart />
    </>
  );
}
