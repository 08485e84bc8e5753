import { memo, useState } from "react";
import type { Basis, ParameterId, Switches } from "../../src/index.ts";
import { ParameterSlider } from "../controls/parameter/ParameterSlider.tsx";
import { type FetchedPart, LazyPart } from "../furniture/LazyPart.tsx";
import { Loading } from "../furniture/Loading.tsx";
import { useAtlas, useWords } from "../state/atlas.ts";

const tokenPart: FetchedPart<object> = {
  load: async () => (await import("./tokens/TokenPart.tsx")).TokenPart,
};

/** The parameters that say how much load there is, by basis. */
const loadParameters: Readonly<Record<Basis | "images", readonly ParameterId[]>> = {
  footprint: ["aiShare", "inferenceShare", "aiGrowth", "computeWeight"],
  tokens: ["outputTokens"],
  images: ["outputImages"],
  siting: ["sitingLoad", "loadFactor"],
};

/** The others that move results most. */
const commonParameters: readonly ParameterId[] = ["powerUsageEffectiveness", "socialCostOfCarbon"];

/** The change of others' price, in the way that the scenario puts it. */
const priceParameters = {
  perMegawattHour: "pricePressure",
  percent: "relativePricePressure",
} as const satisfies Readonly<Record<Switches["priceChange"], ParameterId>>;

const slider = (id: ParameterId) => <ParameterSlider key={id} id={id} />;

/** The main parameters of the basis, and all others once they are asked for. */
export const ParameterList = memo(() => {
  const basis = useAtlas(({ address }) => address.scenario.basis);
  const priceChange = useAtlas(({ address }) => address.scenario.switches.priceChange);
  const common = [...commonParameters, priceParameters[priceChange]];
  const isImages = useAtlas(({ address }) => address.scenario.tokens.workload === "image");
  const load = loadParameters[basis === "tokens" && isImages ? "images" : basis];
  const main = [...load, ...common];
  return (
    <>
      {load.map(slider)}
      {basis === "tokens" && <LazyPart part={tokenPart} given={{}} waiting={null} />}
      {common.map(slider)}
      <MoreParameters shown={main} />
    </>
  );
});

const otherParameters: FetchedPart<{ readonly shown: readonly ParameterId[] }> = {
  load: async () => (await import("./OtherParameters.tsx")).OtherParameters,
};

/** The parameters that stand nowhere else, fetched once they are asked for. */
function MoreParameters({ shown }: { readonly shown: readonly ParameterId[] }) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  return (
    <details className="more-parameters" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.say("scenario.more")}</summary>
      {open && (
        <LazyPart
          part={otherParameters}
          given={{ shown }}
          waiting={<Loading className="switch-note" />}
        />
      )}
    </details>
  );
}
