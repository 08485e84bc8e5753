import { useWords } from "../state/atlas.ts";
import type { KnownChanges } from "./useChanges.ts";

/** A comparison that is under way, was stopped or failed, with what can be done about it. */
export function Standing({ known }: { readonly known: KnownChanges }) {
  const words = useWords();
  const { progress, failure, isLost, isStopped } = known;
  if (progress !== undefined)
    return (
      <p className="changes-progress" role="status">
        <progress value={progress} aria-label={words.say("changes.comparing")} />{" "}
        {words.say("changes.comparing")}{" "}
        <button type="button" className="button small" onClick={known.stop}>
          {words.say("certainty.stop")}
        </button>
      </p>
    );
  const said = isLost ? words.say("changes.lost", { message: failure ?? "" }) : failure;
  if (said === undefined && !isStopped) return null;
  return (
    <p role="alert">
      <bdi>{said ?? words.say("answer.cancelled")}</bdi>{" "}
      <button type="button" className="link" onClick={known.retry}>
        {words.say("failure.retry")}
      </button>
    </p>
  );
}
