import { use, useState } from "react";
import {
  type DataCentreFigure,
  figuresHeading,
  levelKeyTables,
  publishedFigures,
  type World,
} from "../../src/index.ts";
import { FigureTable } from "../controls/figures/FigureTable.tsx";
import { readFigures } from "../controls/figures/readFigures.ts";
import { FailedFile } from "../furniture/FailedFile.tsx";
import { useAtlas, useWords } from "../state/atlas.ts";
import { LoadTotals } from "./LoadTotals.tsx";
import { regionNames } from "./regionNames.ts";
import { WordTableView } from "./WordTableView.tsx";

/** How the load of regions is known: the choice among published figures, the key for all others, and totals beside sums. */
export function EvidencePart({ world }: { readonly world: World }) {
  const words = useWords();
  const names = useAtlas((atlas) => atlas.names);
  const nameOf = regionNames(world, names);
  const key = levelKeyTables(world, nameOf, words);
  return (
    <>
      <p>{words.say("published.rule")}</p>
      <AllFigures world={world} />
      <h3>{words.say("levelKey.title")}</h3>
      <p>{words.say("levelKey.about")}</p>
      {key ? (
        <>
          <p>{key.formula}</p>
          <p>{key.coverage}</p>
          <details>
            <summary>{words.say("levelKey.leftOut")}</summary>
            <WordTableView label={words.say("levelKey.leftOut")} table={key.leftOut} />
          </details>
        </>
      ) : (
        <p>{words.say("levelKey.none")}</p>
      )}
      <h3>{words.say("levelKey.totals")}</h3>
      <p>{words.say("levelKey.conflict")}</p>
      <LoadTotals world={world} />
    </>
  );
}

/** Every region with a published figure, each with all of them. */
function AllFigures({ world }: { readonly world: World }) {
  const [attempt, setAttempt] = useState(0);
  const { items, failure } = use(readFigures(attempt));
  const names = useAtlas((atlas) => atlas.names);
  const nameOf = regionNames(world, names);
  if (failure) return <FailedFile failure={failure} onRetry={() => setAttempt(attempt + 1)} />;
  const known = new Set(items.map(({ region }) => region));
  return world.regions
    .filter(({ id }) => known.has(id))
    .map(({ id }) => <RegionFigures key={id} {...{ id, world, items }} name={nameOf(id)} />);
}

interface RegionFiguresProps {
  readonly id: string;
  readonly name: string;
  readonly world: World;
  readonly items: readonly DataCentreFigure[];
}

function RegionFigures({ id, name, world, items }: RegionFiguresProps) {
  const words = useWords();
  const scenario = useAtlas(({ address }) => address.scenario);
  const figures = publishedFigures(id, items, { world, scenario, words });
  return (
    <details>
      <summary>{figuresHeading(name, figures, words)}</summary>
      <FigureTable figures={figures} />
    </details>
  );
}
