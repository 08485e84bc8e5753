import { memo } from "react";
import type { Basis, ParameterId } from "../../src/index.ts";
import { type FetchedPart, LazyPart } from "../shell/LazyPart.tsx";
import { useAtlas } from "../state.ts";
import { MoreParameters } from "./MoreParameters.tsx";
import { ParameterSlider } from "./ParameterSlider.tsx";

const tokenPart: FetchedPart<object> = {
  load: async () => (await import("./tokens/TokenPart.tsx")).TokenPart,
};

/** The parameters that say how much load there is, by basis. */
const loadParameters: Readonly<Record<Basis, readonly ParameterId[]>> = {
  footprint: ["aiShare", "inferenceShare", "aiGrowth"],
  tokens: ["outputTokens"],
  siting: ["sitingLoad", "loadFactor"],
};

/** The others that move results most. */
const commonParameters: readonly ParameterId[] = [
  "powerUsageEffectiveness",
  "socialCostOfCarbon",
  "pricePressure",
];

const slider = (id: ParameterId) => <ParameterSlider key={id} id={id} />;

/** The main parameters of the basis, and all others once they are asked for. */
export const ParameterList = memo(() => {
  const basis = useAtlas(({ address }) => address.scenario.basis);
  const main = [...loadParameters[basis], ...commonParameters];
  return (
    <>
      {loadParameters[basis].map(slider)}
      {basis === "tokens" && <LazyPart part={tokenPart} given={{}} waiting={null} />}
      {commonParameters.map(slider)}
      <MoreParameters shown={main} />
    </>
  );
});
