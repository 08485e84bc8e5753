import { memo } from "react";
import { Switch } from "react-aria-components";
import type { Switches } from "../../src/index.ts";
import { Row } from "../controls/parameter/Row.tsx";
import { Segments } from "../furniture/Segments.tsx";
import { useAtlas, useWords } from "../state/atlas.ts";
import { withSwitch } from "../state/settings.ts";
import { CoolingRow } from "./CoolingRow.tsx";

/** The choices between methods. */
export const SwitchList = memo(() => {
  const words = useWords();
  return (
    <>
      <CoolingRow />
      <Toggle id="hydroEvaporation" label={words.say("scenario.hydroEvaporation")} />
      <Toggle
        id="healthTransfer"
        label={words.say("scenario.healthTransfer")}
        note={words.say("scenario.healthTransferNote")}
      />
      <Toggle
        id="embodied"
        label={words.say("scenario.embodied")}
        note={words.say("scenario.embodiedNote")}
      />
      <WaterOfPower />
      <PriceChange />
    </>
  );
});

type ToggleId = "hydroEvaporation" | "healthTransfer" | "embodied";

interface ToggleProps {
  readonly id: ToggleId;
  readonly label: string;
  /** What the switch does, once it is on. */
  readonly note?: string;
}

function Toggle({ id, label, note }: ToggleProps) {
  const isOn = useAtlas(({ address }) => address.scenario.switches[id]);
  const ask = useAtlas((atlas) => atlas.ask);
  return (
    <>
      <Switch
        className="toggle"
        isSelected={isOn}
        onChange={(on) => ask((scenario) => withSwitch(scenario, id, on))}
      >
        <span className="toggle-mark" />
        {label}
      </Switch>
      {isOn && note && <p className="switch-note">{note}</p>}
    </>
  );
}

type EitherId = "waterIntensity" | "priceChange";

interface EitherProps<Id extends EitherId> {
  readonly id: Id;
  readonly label: string;
  readonly options: readonly { readonly id: Switches[Id]; readonly name: string }[];
}

function Either<Id extends EitherId>({ id, label, options }: EitherProps<Id>) {
  const value = useAtlas(({ address }) => address.scenario.switches[id]);
  const ask = useAtlas((atlas) => atlas.ask);
  return (
    <Row label={label}>
      <Segments
        small
        label={label}
        value={value}
        options={options}
        onChange={(chosen) => ask((scenario) => withSwitch(scenario, id, chosen))}
      />
    </Row>
  );
}

function WaterOfPower() {
  const words = useWords();
  return (
    <Either
      id="waterIntensity"
      label={words.say("scenario.waterIntensity")}
      options={[
        { id: "fuelMix", name: words.say("scenario.waterFuelMix") },
        { id: "wri", name: words.say("scenario.waterWri") },
      ]}
    />
  );
}

/** Whether a price scenario is put as a sum on each MWh or as a share; its slider stands above. */
function PriceChange() {
  const words = useWords();
  return (
    <Either
      id="priceChange"
      label={words.say("scenario.priceChange")}
      options={[
        { id: "perMegawattHour", name: words.say("scenario.priceInDollars") },
        { id: "percent", name: words.say("scenario.priceInPercent") },
      ]}
    />
  );
}
