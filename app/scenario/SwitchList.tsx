import { memo } from "react";
import { Switch } from "react-aria-components";
import type { Switches } from "../../src/index.ts";
import { Segments } from "../shell/Segments.tsx";
import { useAtlas, useWords } from "../state.ts";
import { Row } from "./Row.tsx";
import { withSwitch } from "./settings.ts";

/** The choices between methods. */
export const SwitchList = memo(() => {
  const words = useWords();
  const basis = useAtlas(({ address }) => address.scenario.basis);
  const switches = useAtlas(({ address }) => address.scenario.switches);
  const ask = useAtlas((atlas) => atlas.ask);
  const set = <Id extends keyof Switches>(id: Id, value: Switches[Id]): void =>
    ask((scenario) => withSwitch(scenario, id, value));
  return (
    <>
      <Switch
        className="toggle"
        isSelected={switches.hydroEvaporation}
        onChange={(on) => set("hydroEvaporation", on)}
      >
        <span className="toggle-mark" />
        {words.say("scenario.hydroEvaporation")}
      </Switch>
      {basis === "footprint" && (
        <Row label={words.say("scenario.aiSplit")}>
          <Segments
            small
            label={words.say("scenario.aiSplit")}
            value={switches.aiSplit}
            options={[
              { id: "dcShare", name: words.say("scenario.aiSplitLoad") },
              { id: "computeShare", name: words.say("scenario.aiSplitCompute") },
            ]}
            onChange={(chosen) => set("aiSplit", chosen)}
          />
        </Row>
      )}
      <Row label={words.say("scenario.waterIntensity")}>
        <Segments
          small
          label={words.say("scenario.waterIntensity")}
          value={switches.waterIntensity}
          options={[
            { id: "fuelMix", name: words.say("scenario.waterFuelMix") },
            { id: "wri", name: words.say("scenario.waterWri") },
          ]}
          onChange={(chosen) => set("waterIntensity", chosen)}
        />
      </Row>
    </>
  );
});
