import { scenarioWords } from "../../src/index.ts";
import { useEarlierAnswer } from "../assess/answersSettings.ts";
import { useWords } from "../state/atlas.ts";

/** Marks figures that answer another question than the settings put, and says which. Nothing where they agree. */
export function LastAnswer() {
  const words = useWords();
  const earlier = useEarlierAnswer();
  return (
    earlier && (
      <strong className="last-answer">
        {words.say("answer.last", { scenario: scenarioWords(words, earlier.scenario) })}
      </strong>
    )
  );
}
