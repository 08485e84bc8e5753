import { Banner } from "../shell/Banner.tsx";
import { receivedWords } from "../shell/receivedWords.ts";
import { useAtlas, useWords } from "../state.ts";
import { wantedLevel } from "./wantedLevel.ts";

/** A file of the finer level that could not be read: what was received, what still works, and a way on. */
export function LevelBanner() {
  const words = useWords();
  const level = useAtlas(wantedLevel);
  const failures = useAtlas((atlas) => atlas.levelFailures);
  const stands = useAtlas(({ finer }) => finer !== undefined);
  const retry = useAtlas((atlas) => atlas.retryLevel);
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
