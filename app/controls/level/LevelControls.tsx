import { type FetchedPart, LazyPart } from "../../furniture/LazyPart.tsx";
import { Segments } from "../../furniture/Segments.tsx";
import { levelSlice, levelWish } from "../../level/levelState.ts";
import { wantedLevel } from "../../level/wantedLevel.ts";
import { levelChoices } from "../../state/address.ts";
import { useAtlas, useSlice, useWords } from "../../state/atlas.ts";
import "./level.css";

const levelDetail: FetchedPart<object> = {
  load: async () => (await import("./LevelDetail.tsx")).LevelDetail,
  fewWords: true,
};

const names = {
  country: "level.countries",
  admin1: "level.provinces",
  county: "level.counties",
  auto: "level.auto",
} as const;

/** Which regions are shown: countries, states and provinces, counties, or as the zoom asks; and among which they are ranked. */
export function LevelControls() {
  const words = useWords();
  const level = useAtlas(({ address }) => address.level);
  const isFiner = useAtlas((atlas) => wantedLevel(levelWish(atlas)) !== "country");
  const hasFiner = useSlice(levelSlice, ({ finer }) => finer !== undefined);
  const go = useAtlas((atlas) => atlas.go);
  return (
    <>
      <Segments
        small
        label={words.say("level.label")}
        value={level}
        options={levelChoices.map((id) => ({ id, name: words.say(names[id]) }))}
        onChange={(id) => go(/^coun/.test(id) ? { level: id, within: undefined } : { level: id })}
      />
      {isFiner && hasFiner && <LazyPart part={levelDetail} given={{}} waiting={null} />}
      <LevelProgress />
    </>
  );
}

/** Shown when the reading of a level takes long: how far it is, and Cancel, which keeps the countries. */
function LevelProgress() {
  const words = useWords();
  const level = useAtlas((atlas) => wantedLevel(levelWish(atlas)));
  const reading = useSlice(levelSlice, (state) => state.reading);
  const cancel = useSlice(levelSlice, (state) => state.cancel);
  if (!reading) return null;
  const label = words.say("level.reading", { level });
  return (
    <div className="progress level-progress" role="status">
      <span>{label}</span>
      <progress aria-label={label} value={reading.read} max={reading.of} />
      <button type="button" className="button small" onClick={cancel}>
        {words.say("scenario.cancel")}
      </button>
    </div>
  );
}
