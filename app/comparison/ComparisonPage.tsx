import { use, useMemo, useState } from "react";
import {
  type Anchor,
  type Assessment,
  anchorsShape,
  compareWithAnchors,
  comparisonTable,
  scenarioWords,
  twoCountsSentence,
  type World,
} from "../../src/index.ts";
import { receivedWords } from "../files/receivedWords.ts";
import { referenceReader } from "../files/referenceReader.ts";
import { Banner } from "../furniture/Banner.tsx";
import { LastAnswer } from "../furniture/LastAnswer.tsx";
import { ReadingPage } from "../furniture/ReadingPage.tsx";
import { useWaitingWords } from "../furniture/useWaitingWords.ts";
import { ViewLink } from "../furniture/ViewLink.tsx";
import { useAtlas, useWords } from "../state/atlas.ts";
import { presetScenario } from "../state/presetScenario.ts";
import { BillStudies } from "./BillStudies.tsx";
import { ComparisonRows } from "./ComparisonRows.tsx";
import { FigureConflicts } from "./FigureConflicts.tsx";
import "./comparison.css";

/** Figures that others published beside those that the scenario on screen gives, with the ratio: what is off is shown, not tuned. */
export function ComparisonPage() {
  const words = useWords();
  const waiting = useWaitingWords();
  const [attempt, setAttempt] = useState(0);
  const world = useAtlas(({ loaded }) => loaded?.world);
  const assessment = useAtlas((atlas) => atlas.assessment);
  const { items: anchors, failure } = use(readAnchors(attempt));
  return (
    <ReadingPage
      title={words.say("comparison.title")}
      about={
        assessment
          ? words.say("comparison.about", { scenario: scenarioWords(words, assessment.scenario) })
          : waiting
      }
    >
      <LastAnswer />
      {failure && (
        <Banner tone="bad" icon="warning">
          {receivedWords(words, failure)}{" "}
          <button type="button" className="link" onClick={() => setAttempt(attempt + 1)}>
            {words.say("failure.retry")}
          </button>
        </Banner>
      )}
      {world && assessment && !failure && (
        <Comparison world={world} assessment={assessment} anchors={anchors} />
      )}
      {world && (
        <>
          <h2>{words.say("conflicts.title")}</h2>
          <FigureConflicts world={world} />
        </>
      )}
      <h2>{words.say("bills.title")}</h2>
      <BillStudies />
    </ReadingPage>
  );
}

interface ComparisonProps {
  readonly world: World;
  readonly assessment: Assessment;
  readonly anchors: readonly Anchor[];
}

function Comparison({ world, assessment, anchors }: ComparisonProps) {
  const words = useWords();
  const rows = useMemo(
    () =>
      compareWithAnchors(world, { [assessment.scenario.basis]: assessment }, anchors).filter(
        ({ ours }) => ours,
      ),
    [world, assessment, anchors],
  );
  const table = useMemo(() => comparisonTable(rows, words), [rows, words]);
  if (rows.length === 0)
    return (
      <p>
        {words.say("comparison.nothing")}{" "}
        <ViewLink change={{ scenario: presetScenario("today") }}>
          {words.say("comparison.openToday")}
        </ViewLink>
      </p>
    );
  return (
    <>
      <ComparisonRows label={words.say("comparison.title")} rows={rows} table={table} />
      <p>{twoCountsSentence(world, assessment.scenario, words)}</p>
      <h2>{words.say("comparison.notes")}</h2>
      <ol className="numbered-notes">
        {table.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ol>
      <h2>{words.say("comparison.sources")}</h2>
      <ol className="numbered-notes">
        {table.sources.map(({ words: text, url }) => (
          <li key={text}>
            <bdi lang="en">
              <SourceLine text={text} url={url} />
            </bdi>
          </li>
        ))}
      </ol>
    </>
  );
}

/** The line of a source with its address as a link. */
function SourceLine({ text, url }: { readonly text: string; readonly url: string }) {
  const [before = "", ...after] = text.split(url);
  return (
    <>
      {before}
      <a href={url}>{url}</a>
      {after.join(url)}
    </>
  );
}

/** Reads the published figures. */
const readAnchors = referenceReader("published-anchors", anchorsShape, (rows) => rows);
