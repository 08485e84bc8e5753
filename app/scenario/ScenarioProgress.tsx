import { useAtlas, useWords } from "../state/atlas.ts";

/** Comes up when a run lasts: a bar and Cancel, which keeps the result before it. */
export function ScenarioProgress() {
  const words = useWords();
  const slow = useAtlas((atlas) => atlas.slow);
  const cancel = useAtlas((atlas) => atlas.cancel);
  if (!slow) return null;
  return (
    <div className="progress" role="status">
      <span>{words.say("scenario.working")}</span>
      <button type="button" className="button small" onClick={cancel}>
        {words.say("scenario.cancel")}
      </button>
      <progress aria-label={words.say("scenario.working")} />
    </div>
  );
}
