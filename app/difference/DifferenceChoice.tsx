import { presetName, presets, scenarioYears, yearsBetween } from "../../src/index.ts";
import { Choice } from "../furniture/Choice.tsx";
import { Icon } from "../furniture/Icon.tsx";
import { differencePart } from "../scene/differencePart.ts";
import { useAtlas, useGoPart, usePart, useWords } from "../state/atlas.ts";

const none = "none";

/** The scenario or year whose values are taken off on the map. */
export function DifferenceChoice() {
  const words = useWords();
  const { against = none } = usePart(differencePart);
  const go = useGoPart(differencePart);
  const scenario = useAtlas(({ address }) => address.scenario);
  const years = yearsBetween(scenarioYears.min, scenarioYears.max).filter(
    (year) => year !== scenario.year && scenario.basis !== "siting",
  );
  const options = [
    { id: none, name: words.say("view.noDifference") },
    ...presets
      .filter(({ basis, preset }) => basis === scenario.basis && preset !== scenario.preset)
      .map(({ preset }) => ({ id: preset as string, name: presetName(words, preset) })),
    ...years.map((year) => ({ id: String(year), name: words.year(year) })),
  ];
  const chosen = options.find(({ id }) => id === against);
  return (
    <div className="view-choice">
      <span className="view-label" aria-hidden="true">
        {words.say("view.difference")}
      </span>
      <Choice
        className="small"
        label={words.say("view.difference")}
        value={against}
        options={options}
        onChange={(id) => go({ against: id === none ? undefined : id })}
      >
        {chosen?.name ?? words.say("view.noDifference")}
        <Icon name="down" />
      </Choice>
    </div>
  );
}
