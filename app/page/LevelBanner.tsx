import { receivedWords } from "../files/receivedWords.ts";
import { Banner } from "../furniture/Banner.tsx";
import { levelSlice, levelWish } from "../level/levelState.ts";
import { wantedLevel } from "../level/wantedLevel.ts";
import { useAtlas, useSlice, useWords } from "../state/atlas.ts";

/** A file of the finer level that could not be read: what was received, what still works, and a way on. */
export function LevelBanner() {
  const words = useWords();
  const level = useAtlas((atlas) => wantedLevel(levelWish(atlas)));
  const failures = useSlice(levelSlice, (state) => state.failures);
  const stands = useSlice(levelSlice, ({ finer }) => finer !== undefined);
  const retry = useSlice(levelSlice, (state) => state.retry);
  if (failures.length === 0) return null;
  return (
    <Banner tone="bad" icon="warning">
      <b>{words.say(stands ? "level.failedPart" : "level.failed", { level })}</b>{" "}
      {failures.map((failure) => receivedWords(words, failure)).join(" ")}{" "}
      <button type="button" className="button small" onClick={retry}>
        {words.say("failure.retry")}
      </button>
    </Banner>
  );
}
