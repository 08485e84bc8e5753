import { type CoolingChoice, coolingChoices, type ParameterId, rangeOf } from "../../src/index.ts";
import { useAtlas, useWords } from "../state/atlas.ts";
import { withSwitch } from "../state/settings.ts";
import { ChoiceRow } from "./ChoiceRow.tsx";

/** What each way of cooling costs in power and saves in water, said with the parameter that it moves. */
const trades = {
  fleet: { key: "scenario.coolingFleet", parameter: "evaporativeShare" },
  evaporative: { key: "scenario.coolingEvaporative", parameter: "savedByEvaporativeCooling" },
  dry: { key: "scenario.coolingDry", parameter: "addedByDryCooling" },
  hybrid: { key: "scenario.coolingHybrid", parameter: "addedByHybridCooling" },
} as const satisfies Record<CoolingChoice, { key: string; parameter: ParameterId }>;

/** How the facilities are cooled: water against power. */
export function CoolingRow() {
  const words = useWords();
  const cooling = useAtlas(({ address }) => address.scenario.switches.cooling);
  const { key, parameter } = trades[cooling];
  const change = useAtlas(({ address }) => rangeOf(address.scenario, parameter).central);
  const floor = useAtlas(({ address }) => rangeOf(address.scenario, "waterUsageFloor").central);
  const ask = useAtlas((atlas) => atlas.ask);
  return (
    <>
      <ChoiceRow
        label={words.say("scenario.cooling")}
        value={cooling}
        options={coolingChoices.map((id) => ({ id, name: words.say(`cooling.${id}`) }))}
        onChange={(chosen) => ask((scenario) => withSwitch(scenario, "cooling", chosen))}
      />
      <p className="switch-note">
        {words.say(key, {
          change: words.figure(change),
          share: words.figure(100 * change),
          floor: words.figure(floor),
        })}
      </p>
    </>
  );
}
