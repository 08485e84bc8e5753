import { memo, useState } from "react";
import { type Basis, type ParameterId, parametersRead } from "../../src/index.ts";
import { useAtlas, useWords } from "../state.ts";
import { ParameterSlider } from "./ParameterSlider.tsx";

/** The parameters that move results most, by basis; the others stand below them. */
const mainParameters: Readonly<Record<Basis, readonly ParameterId[]>> = {
  footprint: [
    "aiShare",
    "inferenceShare",
    "aiGrowth",
    "powerUsageEffectiveness",
    "socialCostOfCarbon",
  ],
  tokens: [
    "outputTokens",
    "samplesPerAnswer",
    "facilityMultiplier",
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

const slider = (id: ParameterId) => <ParameterSlider key={id} id={id} />;

/** The main parameters of the basis, and all others once they are asked for. */
export const ParameterList = memo(() => {
  const words = useWords();
  const scenario = useAtlas(({ address }) => address.scenario);
  const [open, setOpen] = useState(false);
  const main = mainParameters[scenario.basis];
  const others = parametersRead(scenario).filter((id) => !main.includes(id));
  return (
    <>
      {main.map(slider)}
      <details className="more-parameters" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{words.say("scenario.more", { count: others.length })}</summary>
        {open && others.map(slider)}
      </details>
    </>
  );
});
