import { useDeferredValue } from "react";
import { type ParameterId, parametersRead } from "../../src/index.ts";
import { ParameterSlider } from "../controls/parameter/ParameterSlider.tsx";
import { useAtlas } from "../state/atlas.ts";
import { tokenParameterIds } from "./tokens/tokenParameterIds.ts";

/** The parameters that the scenario reads and that stand nowhere else. */
export function OtherParameters({ shown }: { readonly shown: readonly ParameterId[] }) {
  const scenario = useDeferredValue(useAtlas(({ address }) => address.scenario));
  return parametersRead(scenario)
    .filter((id) => !shown.includes(id) && !tokenParameterIds.includes(id))
    .map((id) => <ParameterSlider key={id} id={id} />);
}
