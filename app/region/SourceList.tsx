import { type ReportSource, yearRange } from "../../src/index.ts";
import { useWords } from "../state/atlas.ts";

/** Id of a source's entry in the list. */
export const sourceAnchor = (number: number): string => `source-${number}`;

interface SourceListProps {
  readonly sources: readonly ReportSource[];
  readonly modelVersion: string;
}

/** The datasets behind the panel, with their licences. */
export function SourceList({ sources, modelVersion }: SourceListProps) {
  const words = useWords();
  return (
    <section className="section">
      <h3 className="section-title">{words.say("panel.sources")}</h3>
      <ol className="source-list">
        {sources.map((source) => (
          <li key={source.id} id={sourceAnchor(source.number)}>
            <span>{words.figure(source.number, 0)}</span>
            <bdi>
              <a href={source.url}>
                {source.publisher}, {source.title}
              </a>{" "}
              ({yearRange(words, source.years)}). <a href={source.licenceUrl}>{source.licence}</a>
            </bdi>
          </li>
        ))}
      </ol>
      <p className="quiet-text">{words.say("panel.modelSource", { version: modelVersion })}</p>
    </section>
  );
}
