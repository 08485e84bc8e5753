import { useDeferredValue, useMemo } from "react";
import type { Assessment } from "../../src/index.ts";
import { ViewLink } from "../furniture/ViewLink.tsx";
import { useLevel } from "../level/levelData.ts";
import { questionPart } from "../scene/questionPart.ts";
import { questions } from "../scene/questions.ts";
import { withPart } from "../state/addressPart.ts";
import { useAtlas, usePart, useWords } from "../state/atlas.ts";
import "./panel.css";

/** Nothing chosen: questions to start from, each a saved view with the number of regions that answer it; those of the one asked are listed. */
export function EmptyPanel() {
  const words = useWords();
  const layer = useAtlas(({ address }) => address.layer);
  const assessment = useDeferredValue(useLevel().assessment);
  const address = useAtlas((atlas) => atlas.address);
  const { question } = usePart(questionPart);
  const answers = useMemo(() => answersOf(assessment, layer), [assessment, layer]);
  return (
    <div className="empty-panel">
      <p className="headline">{words.say("empty.invitation")}</p>
      <ul>
        {questions.map(({ id, words: key, change }) => (
          <li key={id}>
            <ViewLink
              change={{ ...change, ...withPart(address, questionPart, { question: id }) }}
              current={id === question}
            >
              {words.say(key)}
            </ViewLink>{" "}
            {answers?.[id] && (
              <span className="quiet-text">
                {words.say("empty.count", { count: answers[id].length })}
              </span>
            )}
            {id === question && <AnswerList regions={answers?.[id] ?? []} />}
          </li>
        ))}
      </ul>
      <p className="quiet-text">{words.say("empty.keys")}</p>
    </div>
  );
}

/** The regions that answer a question, each as a link to its panel. */
function AnswerList({ regions }: { readonly regions: readonly string[] }) {
  const names = useAtlas((atlas) => atlas.names);
  const { loaded } = useLevel();
  const english = new Map(loaded?.world.regions.map(({ id, name }) => [id, name]));
  return (
    <ul>
      {regions.map((id) => (
        <li key={id}>
          <ViewLink change={{ region: id }}>{names[id] ?? english.get(id) ?? id}</ViewLink>
        </li>
      ))}
    </ul>
  );
}

const answersOf = (assessment: Assessment | undefined, layer: string) =>
  assessment &&
  Object.fromEntries(questions.map(({ id, regions }) => [id, regions(assessment, layer)]));
