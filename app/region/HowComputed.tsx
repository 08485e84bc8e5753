import { useMemo } from "react";
import { type FetchedPart, LazyPart } from "../furniture/LazyPart.tsx";
import { useAtlas, useWords } from "../state/atlas.ts";
import type { ChainViewProps } from "./explanation/ChainView.tsx";
import type { ExplanationRequest } from "./explanation/explanationRequest.ts";
import { useExplanation } from "./explanation/useExplanation.ts";
import type { PanelProps } from "./PanelProps.ts";

/** Fetched with its answer. */
const view: FetchedPart<ChainViewProps> = {
  load: async () => (await import("./explanation/ChainView.tsx")).ChainView,
};

/** How the layer's number of this region comes about, from the rows of the sources, once the reader asks. */
export function HowComputed({ context, index }: PanelProps) {
  const words = useWords();
  const { chain, failure, isRunning, ask } = useExplanation(useRequest({ context, index }));
  return (
    <section className="section" aria-labelledby="how-computed">
      <h3 className="section-title" id="how-computed">
        {words.say("explain.question")}
      </h3>
      <p role="status" className="standing">
        {isRunning && words.say("explain.running")}
        {chain && words.say("explain.done", { count: chain.steps.length })}
      </p>
      {!chain && !isRunning && (
        <button type="button" className="button small" onClick={ask}>
          {words.say("explain.ask")}
        </button>
      )}
      {failure !== undefined && (
        <p role="alert">{words.say("explain.failed", { message: failure })}</p>
      )}
      {chain && <LazyPart part={view} given={{ chain, context }} waiting={null} />}
    </section>
  );
}

/** One object for a question: an answer is known by it. */
function useRequest({ context, index }: PanelProps): ExplanationRequest {
  const indicator = useAtlas(({ address }) => address.layer);
  const { world, assessment, words } = context;
  const { scenario } = assessment;
  const region = world.regions[index];
  const { id = "", level = "country" } = region ?? {};
  const [language = words.language] = words.language.split("-");
  return useMemo(
    () => ({ kind: "explain", region: id, level, indicator, scenario, language }),
    [id, level, indicator, scenario, language],
  );
}
