import { answeringSlice } from "../assess/answering.ts";
import { useAtlas, useSlice, useWords } from "../state/atlas.ts";

/** What a view without a result says: it is being computed, or it will not come. */
export function useWaitingWords(): string {
  const words = useWords();
  const isUnread = useAtlas(({ loading, loaded }) => !loading && !loaded);
  const isOver = useSlice(
    answeringSlice,
    ({ phase }) => phase === "failed" || phase === "cancelled",
  );
  return words.say(isUnread || isOver ? "failure.nothing" : "app.loading");
}
