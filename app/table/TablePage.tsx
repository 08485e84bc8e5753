import { useMemo, useState } from "react";
import { type Assessment, currentId, fold, type Scene } from "../../src/index.ts";
import { DrawLine } from "../controls/draws/DrawLine.tsx";
import { LevelControls } from "../controls/level/LevelControls.tsx";
import { Icon } from "../furniture/Icon.tsx";
import { LastAnswer } from "../furniture/LastAnswer.tsx";
import { ViewLink } from "../furniture/ViewLink.tsx";
import { WaitingTitle } from "../furniture/WaitingTitle.tsx";
import { useLevel } from "../level/levelData.ts";
import { useScene } from "../scene/currentScene.ts";
import { filterPart, isFiltered } from "../scene/filterPart.ts";
import { useFiltered } from "../scene/useFilter.ts";
import { useAtlas, useGoPart, usePart, useWords } from "../state/atlas.ts";
import { ClassChips, groupOf } from "./ClassChips.tsx";
import { CsvButton } from "./CsvButton.tsx";
import { RegionTable } from "./RegionTable.tsx";
import { sideIndicators, tableRows } from "./tableRows.ts";
import "./table.css";

/** The twin of the map: the same values with the same selection, as rows. */
export function TablePage() {
  const scene = useScene();
  const { assessment } = useLevel();
  return (
    <main id="content" className="table-page">
      {scene && assessment ? (
        <TableTwin scene={scene} assessment={assessment} />
      ) : (
        <div className="view-head">
          <WaitingTitle />
        </div>
      )}
    </main>
  );
}

interface TableTwinProps {
  readonly scene: Scene;
  readonly assessment: Assessment;
}

function TableTwin({ scene, assessment }: TableTwinProps) {
  const words = useWords();
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const places = usePlaces();
  const filtered = useFiltered();
  const rows = useMemo(
    () => tableRows(scene, assessment, { words, places }),
    [scene, assessment, words, places],
  );
  const sides = useMemo(() => sideIndicators(assessment, scene.layer), [assessment, scene.layer]);
  const english = useLevel().loaded?.world.regions;
  const shown = useMemo(() => {
    const terms = new Map(
      (english ?? []).map(({ id, name, iso2 = "", iso31662 = "" }) => [
        id,
        fold(`${name} ${id} ${iso2} ${iso31662}`),
      ]),
    );
    const wanted = fold(currentId(typed.trim()));
    return rows.filter(
      (row) =>
        (filtered?.has(row.id) ?? true) &&
        (chosen.size === 0 || chosen.has(groupOf(row))) &&
        fold(`${row.name} ${row.place ?? ""} ${terms.get(row.id) ?? ""}`).includes(wanted),
    );
  }, [rows, english, typed, chosen, filtered]);
  return (
    <>
      <TableHead scene={scene} />
      <div className="table-tools">
        <div className="search">
          <Icon name="search" />
          <input
            type="search"
            aria-label={words.say("table.filter")}
            placeholder={words.say("table.filter")}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        </div>
        <ClassChips scene={scene} chosen={chosen} onChange={setChosen} />
        <MapFilter />
        <span className="grow" />
        <span className="quiet-text" role="status">
          {words.say("table.count", {
            shown: shown.length,
            ranked: words.figure(scene.ranked, 0),
            all: words.figure(rows.length, 0),
          })}
        </span>
      </div>
      {shown.length === 0 ? (
        <p className="waiting">
          {words.say("table.none")}{" "}
          <button
            type="button"
            className="link"
            onClick={() => {
              setTyped("");
              setChosen(new Set());
            }}
          >
            {words.say("table.dropFilters")}
          </button>
        </p>
      ) : (
        <RegionTable scene={scene} rows={shown} sides={sides} />
      )}
      <DrawLine />
      <TableFoot scene={scene} />
    </>
  );
}

/** The filter of the map holds here too: it is named, and can be dropped. */
function MapFilter() {
  const words = useWords();
  const filter = usePart(filterPart);
  const go = useGoPart(filterPart);
  const filtered = useFiltered();
  if (!isFiltered(filter) || !filtered) return null;
  return (
    <button
      type="button"
      className="chip"
      aria-pressed="true"
      onClick={() => go({ chosen: {}, among: [] })}
    >
      {words.say("filter.ofMap", { count: filtered.size })} <Icon name="close" />
    </button>
  );
}

/** Countries of the rows, or the states of counties, where they are parts of one. */
function usePlaces(): readonly string[] | undefined {
  const { loaded, names } = useLevel();
  const countryNames = useAtlas((atlas) => atlas.names);
  return useMemo(() => {
    const { parents, regions = [] } = loaded?.world ?? {};
    const known = new Map(
      parents?.regions.map(({ id, name }) => [id, names[id] ?? countryNames[id] ?? name]),
    );
    return parents && regions.map(({ parent = "" }) => known.get(parent) ?? parent);
  }, [loaded, names, countryNames]);
}

function TableHead({ scene }: { readonly scene: Scene }) {
  const words = useWords();
  return (
    <div className="view-head table-head">
      <div className="grow">
        <h1>{scene.title}</h1>
        <p>
          <LastAnswer /> {words.say("table.twin")} {scene.subtitle}
        </p>
        <div className="view-switches">
          <LevelControls />
        </div>
      </div>
      <ViewLink className="button" change={{ view: "map" }}>
        <Icon name="globe" />
        {words.say("table.asMap")}
      </ViewLink>
      <CsvButton />
    </div>
  );
}

const footKeys = [
  { keys: ["↑", "↓"], does: "table.keyRow" },
  { keys: ["Enter"], does: "table.keyOpen" },
  { keys: ["M"], does: "table.keyMap" },
] as const;

function TableFoot({ scene }: { readonly scene: Scene }) {
  const words = useWords();
  return (
    <div className="source-lines table-foot">
      <p className="grow">{scene.sourceLine}</p>
      <p className="table-keys">
        {footKeys.map(({ keys, does }) => (
          <span key={does}>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
            {words.say(does)}
          </span>
        ))}
      </p>
    </div>
  );
}
