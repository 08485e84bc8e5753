import { useAtlas, useWords } from "../state/atlas.ts";

/** The title of a view without a result: it is being computed, or a file that it needs did not load. */
export function WaitingTitle() {
  const words = useWords();
  const failed = useAtlas(
    ({ loading, loaded, modelFailure }) => (!loading && !loaded) || modelFailure !== undefined,
  );
  return <h1>{words.say(failed ? "failure.nothing" : "app.loading")}</h1>;
}
