import type { Words } from "../../src/index.ts";
import { type AnsweringState, answeringSlice } from "../assess/answering.ts";
import { earlierAnswer } from "../assess/answersSettings.ts";
import { Banner } from "../furniture/Banner.tsx";
import { LastAnswer } from "../furniture/LastAnswer.tsx";
import { ViewLink } from "../furniture/ViewLink.tsx";
import { useAtlas, useSlice, useWords } from "../state/atlas.ts";

/** A question that has no answer: why, what the page shows meanwhile, and the ways on. */
export function AnswerBanner() {
  const words = useWords();
  const answering = useSlice(answeringSlice, (state) => state);
  const earlier = useAtlas(earlierAnswer);
  const { phase, again } = answering;
  if (phase !== "failed" && phase !== "cancelled") return null;
  return (
    <Banner tone={phase === "failed" ? "bad" : "warn"} icon="warning">
      <p>
        <b>{reason(words, answering)}</b> <LastAnswer /> {earlier && words.say("answer.held")}
      </p>
      <p className="banner-actions">
        <button type="button" className="button small primary" onClick={again}>
          {words.say("failure.retry")}
        </button>
        {earlier && (
          <ViewLink className="button small" change={{ scenario: earlier.scenario }}>
            {words.say("answer.back")}
          </ViewLink>
        )}
        {phase === "failed" && (
          <ViewLink change={{ view: "method" }}>{words.say("answer.data")}</ViewLink>
        )}
      </p>
    </Banner>
  );
}

function reason(words: Words, { failure }: AnsweringState): string {
  if (!failure) return words.say("answer.cancelled");
  const { of, message } = failure;
  return of === "model"
    ? words.say("failure.model", { message })
    : words.say("answer.workerLost", { message });
}
