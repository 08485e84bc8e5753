import { levelSlice, levelWish } from "../../level/levelState.ts";
import { wantedLevel } from "../../level/wantedLevel.ts";
import { useAtlas, useSlice, useWords } from "../../state/atlas.ts";
import "./level.css";

/** Shown when the reading of a level takes long: how far it is, and Cancel, which keeps the countries. */
export function LevelProgress() {
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
