import { memo, useState } from "react";
import { type Basis, type ParameterId, parameterIds } from "../../src/index.ts";
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
  siting: [
    "sitingLoad",
    "powerUsageEffectiveness",
    "loadFactor",
    "evaporativeShare",
    "socialCostOfCarbon",
  ],
};

/** Parameters that say how much load there is, with the basis that they belong to. */
const onlyIn: { readonly [id in ParameterId]?: Basis } = {
  aiShare: "footprint",
  inferenceShare: "footprint",
  aiGrowth: "footprint",
  sitingLoad: "siting",
};

const slider = (id: ParameterId) => <ParameterSlider key={id} id={id} />;

/** The main parameters of the basis, and all others once they are asked for. */
export const ParameterList = memo(() => {
  const words = useWords();
  const basis = useAtlas(({ address }) => address.scenario.basis);
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
});
