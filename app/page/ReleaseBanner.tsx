import { Banner } from "../furniture/Banner.tsx";
import { levelSlice } from "../level/levelState.ts";
import { useAtlas, useSlice, useWords } from "../state/atlas.ts";

/** Says that regions below countries came from another release than the countries in memory, as after a release under an open page. */
export function ReleaseBanner() {
  const words = useWords();
  const countries = useAtlas(({ loaded }) => loaded?.release);
  const below = useSlice(levelSlice, ({ finer }) => finer?.whole.release);
  const level = useSlice(levelSlice, ({ finer }) => finer?.level);
  if (!countries || !below || !level) return null;
  if (countries.date === below.date && countries.modelVersion === below.modelVersion) return null;
  return (
    <Banner tone="bad" icon="warning">
      <b>{words.say("level.otherRelease", { level, date: below.date, data: countries.date })}</b>{" "}
      <button type="button" className="button small" onClick={() => location.reload()}>
        {words.say("failure.reload")}
      </button>
    </Banner>
  );
}
