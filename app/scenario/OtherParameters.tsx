import { useDeferredValue, useState } from "react";
import { type ParameterId, parametersRead } from "../../src/index.ts";
import { useAtlas, useWords } from "../state.ts";
import { ParameterSlider } from "./ParameterSlider.tsx";
import { tokenParameterIds } from "./tokens/tokenParameterIds.ts";

/** The parameters that the scenario reads and that stand nowhere else, once they are asked for. */
export function OtherParameters({ shown }: { readonly shown: readonly ParameterId[] }) {
  const words = useWords();
  const scenario = useDeferredValue(useAtlas(({ address }) => address.scenario));
  const [open, setOpen] = useState(false);
  const others = parametersRead(scenario).filter(
    (id) => !shown.includes(id) && !tokenParameterIds.includes(id),
  );
  return (
    <details className="more-parameters" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.say("scenario.more", { count: others.length })}</summary>
      {open && others.map((id) => <ParameterSlider key={id} id={id} />)}
    </details>
  );
}
