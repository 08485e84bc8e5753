import type { ReactNode } from "react";
import { ReadingPage } from "../shell/ReadingPage.tsx";
import { ViewLink } from "../shell/ViewLink.tsx";
import { useAtlas, useWords } from "../state.ts";
import { DatasetList } from "./DatasetList.tsx";
import { Dictionary } from "./Dictionary.tsx";
import { FailedChecks } from "./FailedChecks.tsx";
import { IndicatorGlossary } from "./IndicatorGlossary.tsx";
import { LimitList } from "./LimitList.tsx";
import { ParameterTable } from "./ParameterTable.tsx";
import "./method.css";

/** The sections of the page, in their order; the title of each stands in the catalogue. */
const sections = [
  { id: "limits", title: "method.limits" },
  { id: "parameters", title: "method.parameters" },
  { id: "indicators", title: "method.indicators" },
  { id: "dictionary", title: "method.dictionary" },
  { id: "checks", title: "method.checks" },
  { id: "datasets", title: "method.datasets" },
] as const;
type SectionId = (typeof sections)[number]["id"];

/** How the atlas computes: everything on this page is read off the declarations that the numbers come from. */
export function MethodPage() {
  const words = useWords();
  const loaded = useAtlas((atlas) => atlas.loaded);
  const content: Readonly<Record<SectionId, ReactNode>> = {
    limits: <LimitList />,
    parameters: <ParameterTable />,
    indicators: <IndicatorGlossary />,
    dictionary: loaded && <Dictionary loaded={loaded} />,
    checks: loaded && <FailedChecks loaded={loaded} />,
    datasets: loaded && <DatasetList datasets={loaded.datasets} />,
  };
  return (
    <ReadingPage
      title={words.say("method.title")}
      about={words.say("method.about")}
      aside={<Contents />}
    >
      {sections.map(({ id, title }) => (
        <section key={id} id={id} aria-labelledby={`${id}-title`}>
          <h2 id={`${id}-title`}>{words.say(title)}</h2>
          {content[id] ?? <p className="quiet-text">{words.say("app.loading")}</p>}
        </section>
      ))}
    </ReadingPage>
  );
}

function Contents() {
  const words = useWords();
  return (
    <nav className="contents" aria-label={words.say("method.contents")}>
      <ul>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{words.say(title)}</a>
          </li>
        ))}
        <li>
          <ViewLink change={{ view: "compares" }}>{words.say("comparison.title")}</ViewLink>
        </li>
      </ul>
    </nav>
  );
}
