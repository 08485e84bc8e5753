import { useAtlas, useWords } from "../state.ts";
import { wantedLevel } from "./wantedLevel.ts";
import "./level.css";

/** Comes up when the reading of a level lasts: how far it is, and Cancel, which keeps the countries. */
export function LevelProgress() {
  const words = useWords();
  const level = useAtlas(wantedLevel);
  const reading = useAtlas((atlas) => atlas.levelReading);
  const cancel = useAtlas((atlas) => atlas.cancelLevel);
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
