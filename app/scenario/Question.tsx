import { memo } from "react";
import { bases, presetName, presets, scenarioYears, yearsBetween } from "../../src/index.ts";
import { Row } from "../controls/parameter/Row.tsx";
import { Choice } from "../furniture/Choice.tsx";
import { Icon } from "../furniture/Icon.tsx";
import { type FetchedPart, LazyPart } from "../furniture/LazyPart.tsx";
import { Segments } from "../furniture/Segments.tsx";
import { useAtlas, useWords } from "../state/atlas.ts";
import { firstPreset, presetScenario } from "../state/presetScenario.ts";

const growth = "growth-2030";
/** Presets that multiply the load of every region by the same factor, or nearly so. */
const scaling = [growth, "dense-70b", "sparse-moe", "test-time-scaling-16"];

const presetNote: FetchedPart<{ readonly grows: boolean }> = {
  load: async () => (await import("./PresetNote.tsx")).PresetNote,
};

/** Where the scenario starts from: a preset, or the first one of a basis. */
export const Question = memo(() => {
  const words = useWords();
  const chosen = useAtlas(({ address }) => address.scenario.preset);
  const basis = useAtlas(({ address }) => address.scenario.basis);
  const ask = useAtlas((atlas) => atlas.ask);
  const options = presets.map(({ preset }) => ({ id: preset, name: presetName(words, preset) }));
  return (
    <>
      <Choice
        className="field"
        label={words.say("scenario.presets")}
        value={chosen}
        options={options}
        onChange={(id) => ask(() => presetScenario(id))}
      >
        <span className="choice-face">{options.find(({ id }) => id === chosen)?.name}</span>
        <Icon name="down" />
      </Choice>
      {scaling.includes(chosen) && (
        <LazyPart part={presetNote} given={{ grows: chosen === growth }} waiting={null} />
      )}
      <Segments
        label={words.say("scenario.basis")}
        value={basis}
        options={bases.map((id) => ({ id, name: words.say(`basis.${id}`) }))}
        onChange={(wanted) => ask(() => firstPreset(wanted))}
      />
      {basis !== "siting" && <YearRow />}
    </>
  );
});

/** The year that the load of the data is grown to. */
function YearRow() {
  const words = useWords();
  const year = useAtlas(({ address }) => address.scenario.year);
  const ask = useAtlas((atlas) => atlas.ask);
  const { min, max } = scenarioYears;
  const options = yearsBetween(min, max).map((each) => ({
    id: String(each),
    name: words.year(each),
  }));
  return (
    <Row label={words.say("scenario.year")}>
      <Choice
        className="small year-choice"
        label={words.say("scenario.year")}
        value={String(year)}
        options={options}
        onChange={(chosen) => ask((scenario) => ({ ...scenario, year: Number(chosen) }))}
      >
        {words.year(year)}
        <Icon name="down" />
      </Choice>
    </Row>
  );
}
