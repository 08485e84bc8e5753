import type { ParameterId } from "../../../src/index.ts";
import { ParameterSlider } from "../../controls/parameter/ParameterSlider.tsx";
import { useAtlas } from "../../state/atlas.ts";
import { EnergyFigures } from "./EnergyFigures.tsx";
import { ModelChoiceRow } from "./ModelChoiceRow.tsx";
import { RoutingPart } from "./RoutingPart.tsx";
import { ownModelIds, workIds } from "./tokenParameterIds.ts";
import { WorkloadRow } from "./WorkloadRow.tsx";
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
