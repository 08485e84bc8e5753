import { Suspense, use, useMemo, useState } from "react";
import { type DatasetRecord, type Words, withNotes, writeMethodology } from "../../src/index.ts";
import type { LoadedWorld } from "../files/loadWorld.ts";
import { FailedFile } from "../furniture/FailedFile.tsx";
import { Loading } from "../furniture/Loading.tsx";
import { ReadingPage } from "../furniture/ReadingPage.tsx";
import { ViewLink } from "../furniture/ViewLink.tsx";
import { useAtlas, useWords } from "../state/atlas.ts";
import { CalibrationPart } from "./CalibrationPart.tsx";
import { DatasetList } from "./DatasetList.tsx";
import { Dictionary } from "./Dictionary.tsx";
import { EquationList } from "./EquationList.tsx";
import { EvidencePart } from "./EvidencePart.tsx";
import { FailedChecks } from "./FailedChecks.tsx";
import { IndicatorGlossary } from "./IndicatorGlossary.tsx";
import { MethodDownloads } from "./MethodDownloads.tsx";
import type { MethodPart } from "./methodPart.ts";
import { ParameterTable } from "./ParameterTable.tsx";
import { readNotes } from "./readNotes.ts";
import { TextList, WordList } from "./TextList.tsx";
import "./method.css";

/** How the atlas computes: everything on this page is read off the declarations that the numbers come from. */
export function MethodPage() {
  const words = useWords();
  const loaded = useAtlas((atlas) => atlas.loaded);
  const [attempt, setAttempt] = useState(0);
  const { notes, failure } = use(readNotes(attempt));
  const datasets = useMemo(() => withNotes(loaded?.datasets ?? [], notes), [loaded, notes]);
  const parts = useMemo(
    () => (loaded ? partsOf(words, loaded, datasets) : []),
    [words, loaded, datasets],
  );
  return (
    <ReadingPage
      title={words.say("method.title")}
      about={words.say(loaded ? "method.about" : "app.loading")}
      aside={<Contents parts={parts} />}
    >
      {failure && <FailedFile failure={failure} onRetry={() => setAttempt(attempt + 1)} />}
      {loaded?.release && !failure && (
        <MethodDownloads datasets={datasets} release={loaded.release} world={loaded.world} />
      )}
      {parts.map(({ id, title, content }) => (
        <section key={id} id={id} aria-labelledby={`${id}-title`}>
          <h2 id={`${id}-title`}>{title}</h2>
          {content}
        </section>
      ))}
    </ReadingPage>
  );
}

/** Everything on the page, in its order. */
function partsOf(
  words: Words,
  { release, world, gateFailures }: LoadedWorld,
  datasets: readonly DatasetRecord[],
) {
  if (!release) return [];
  const method = writeMethodology({ words, datasets, release });
  const chapters = method.sections.map(
    ({ id, name, equations }): MethodPart => ({
      id: `chapter-${id}`,
      title: name,
      content: <EquationList equations={equations} />,
    }),
  );
  const part = (id: string, title: string, content: MethodPart["content"]): MethodPart => ({
    id,
    title,
    content,
  });
  return [
    part("purpose", words.say("method.purpose"), <TextList texts={method.about} />),
    part(
      "limits",
      words.say("method.limits"),
      <TextList texts={[...method.limits, words.say("layer.boundaries")]} />,
    ),
    part(
      "evidence",
      words.say("method.evidence"),
      <Suspense fallback={<Loading className="quiet-text" />}>
        <EvidencePart world={world} />
      </Suspense>,
    ),
    part(
      "calibration",
      words.say("calibration.title"),
      <Suspense fallback={<Loading className="quiet-text" />}>
        <CalibrationPart world={world} />
      </Suspense>,
    ),
    ...chapters,
    part(
      "parameters",
      words.say("method.parameters"),
      <ParameterTable parameters={method.parameters} sections={method.sections} />,
    ),
    part(
      "indicators",
      words.say("method.indicators"),
      <IndicatorGlossary indicators={method.indicators} sections={method.sections} />,
    ),
    part(
      "dictionary",
      words.say("method.dictionary"),
      <Dictionary variables={method.variables} world={world} datasets={datasets} />,
    ),
    part("statuses", words.say("methodology.statuses"), <WordList list={method.statuses} />),
    part("kinds", words.say("methodology.kinds"), <WordList list={method.kinds} />),
    part(
      "checks",
      words.say("method.checks"),
      <FailedChecks failures={gateFailures} world={world} datasets={datasets} />,
    ),
    part("datasets", words.say("method.datasets"), <DatasetList datasets={datasets} />),
    part(
      "citation",
      words.say("report.section.citation"),
      <TextList texts={[method.citation, method.licence]} />,
    ),
  ];
}

/** The parts of the page as links. */
function Contents({ parts }: { readonly parts: readonly MethodPart[] }) {
  const words = useWords();
  return (
    <nav className="contents" aria-label={words.say("method.contents")}>
      <ul>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
        <li>
          <ViewLink change={{ view: "compares" }}>{words.say("comparison.title")}</ViewLink>
        </li>
      </ul>
    </nav>
  );
}
