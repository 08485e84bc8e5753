import type { DatasetRecord } from "../../src/index.ts";
import { useWords } from "../state/atlas.ts";
import { TextList } from "./TextList.tsx";

/** Where the data come from, under which terms, and every change made on the way. */
export const DatasetList = ({ datasets }: { readonly datasets: readonly DatasetRecord[] }) => (
  <ul className="dataset-list">
    {datasets.map((dataset) => (
      <DatasetEntry key={dataset.id} dataset={dataset} />
    ))}
  </ul>
);

function DatasetEntry({ dataset }: { readonly dataset: DatasetRecord }) {
  const words = useWords();
  const { id, title, publisher, url, licence, attribution, vintage, retrieved } = dataset;
  const { transformations, caveats = [], redistributable } = dataset;
  return (
    <li id={`dataset-${id}`}>
      <h3>
        <bdi lang="en">
          <a href={url}>
            {publisher}, {title}
          </a>
        </bdi>
      </h3>
      <p>
        <bdi lang="en">{vintage}</bdi> · {words.say("method.retrieved", { date: retrieved })} ·{" "}
        <a href={licence.url}>
          <bdi lang="en">{licence.name}</bdi>
        </a>
        {!redistributable && ` · ${words.say("method.notPassedOn")}`}
      </p>
      <p className="quiet-text">
        <bdi lang="en">{attribution}</bdi>
      </p>
      {[...transformations, ...caveats].length > 0 && (
        <details>
          <summary>{words.say("method.changes", { count: transformations.length })}</summary>
          <Sentences sentences={transformations} />
          {caveats.length > 0 && <h4>{words.say("method.caveats")}</h4>}
          <Sentences sentences={caveats} />
        </details>
      )}
    </li>
  );
}

const Sentences = ({ sentences }: { readonly sentences: readonly string[] }) => (
  <div lang="en" dir="ltr">
    <TextList texts={sentences} />
  </div>
);
