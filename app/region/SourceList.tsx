import { useWords } from "../state.ts";
import type { LoadedWorld } from "../world/loadWorld.ts";

/** Id of a source's entry in the list. */
export const sourceAnchor = (id: string): string => `source-${id}`;

interface SourceListProps {
  readonly sources: readonly string[];
  readonly loaded: LoadedWorld;
  readonly modelVersion: string;
}

/** The datasets behind the panel, with their licences. */
export function SourceList({ sources, loaded, modelVersion }: SourceListProps) {
  const words = useWords();
  return (
    <section className="section">
      <h3 className="section-title">{words.say("panel.sources")}</h3>
      <ol className="source-list">
        {sources.map((id, index) => {
          const dataset = loaded.datasets.find((candidate) => candidate.id === id);
          return (
            <li key={id} id={sourceAnchor(id)}>
              <span>{words.figure(index + 1, 0)}</span>
              {dataset ? (
                <span>
                  <a href={dataset.url}>
                    <bdi>
                      {dataset.publisher}, {dataset.title}
                    </bdi>
                  </a>{" "}
                  <bdi>{dataset.vintage}</bdi>.{" "}
                  <a href={dataset.licence.url}>{dataset.licence.name}</a>
                  {!dataset.redistributable && `; ${words.say("panel.sourceWithheld")}`}
                </span>
              ) : (
                <bdi>{id}</bdi>
              )}
            </li>
          );
        })}
      </ol>
      <p className="quiet-text">{words.say("panel.modelSource", { version: modelVersion })}</p>
    </section>
  );
}
