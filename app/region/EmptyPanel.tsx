import { useDeferredValue, useMemo } from "react";
import type { Assessment } from "../../src/index.ts";
import { ViewLink } from "../furniture/ViewLink.tsx";
import { useLevel } from "../level/levelData.ts";
import { useAtlas, useWords } from "../state/atlas.ts";
import { questions } from "./questions.ts";
import "./panel.css";

/** Nothing chosen: questions to start from, each a saved view with the number of regions that answer it. */
export function EmptyPanel() {
  const words = useWords();
  const layer = useAtlas(({ address }) => address.layer);
  const assessment = useDeferredValue(useLevel().assessment);
  const counts = useMemo(() => countsOf(assessment, layer), [assessment, layer]);
  return (
    <div className="empty-panel">
      <p className="headline">{words.say("empty.invitation")}</p>
      <ul>
        {questions.map(({ id, words: key, change }) => (
          <li key={id}>
            <ViewLink change={change}>{words.say(key)}</ViewLink>{" "}
            {counts?.[id] !== undefined && (
              <span className="quiet-text">{words.say("empty.count", { count: counts[id] })}</span>
            )}
          </li>
        ))}
      </ul>
      <p className="quiet-text">{words.say("empty.keys")}</p>
    </div>
  );
}

const countsOf = (assessment: Assessment | undefined, layer: string) =>
  assessment &&
  Object.fromEntries(questions.map(({ id, count }) => [id, count(assessment, layer)]));
