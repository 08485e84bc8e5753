import { useAtlas, useWords } from "../state.ts";

/** The title of a view that has no result: it is on its way, or a file that it needs did not come. */
export function WaitingTitle() {
  const words = useWords();
  const failed = useAtlas(
    ({ loading, loaded, modelFailure }) => (!loading && !loaded) || modelFailure !== undefined,
  );
  return <h1>{words.say(failed ? "failure.nothing" : "app.loading")}</h1>;
}
