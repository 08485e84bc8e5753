import { useDeferredValue, useMemo, useState } from "react";
import {
  isSettled,
  optional,
  rankFigure,
  type Scene,
  type SceneRegion,
  stepColour,
  type Theme,
  unitWords,
} from "../../src/index.ts";
import { FavouriteButton } from "../controls/favourites/FavouriteButton.tsx";
import { useTheme } from "../furniture/useTheme.ts";
import { useScene } from "../scene/currentScene.ts";
import { useFiltered } from "../scene/useFilter.ts";
import { useAtlas, useWords } from "../state/atlas.ts";
import "./filter.css";

/** Rows that are shown at first; thousands of counties are asked for. */
const firstRows = 60;

/** The regions of the filter by rank, each with its range on one scale. */
export function RankingList() {
  const scene = useDeferredValue(useScene());
  const filtered = useFiltered();
  const words = useWords();
  const [isWhole, setWhole] = useState(false);
  const ranked = useMemo(() => (scene ? rankedRegions(scene, filtered) : []), [scene, filtered]);
  if (!scene) return null;
  const shown = isWhole ? ranked : ranked.slice(0, firstRows);
  return (
    <section className="ranking" aria-labelledby="ranking-title">
      <h2 id="ranking-title">
        {words.say("filter.ranking", { count: ranked.length })}{" "}
        <small>
          {scene.title}, {unitWords(words, scene.unit)}
        </small>
      </h2>
      <p className="quiet-text">
        {words.say("filter.rankingAbout", { drawn: scene.draws > 0 ? "yes" : "no" })}
      </p>
      <ol>
        {shown.map((region) => (
          <RankedRow key={region.id} scene={scene} region={region} />
        ))}
      </ol>
      {ranked.length > shown.length && (
        <button type="button" className="link" onClick={() => setWhole(true)}>
          {words.say("filter.rankingRest", { count: ranked.length - shown.length })}
        </button>
      )}
    </section>
  );
}

/** Regions with a rank, heaviest first; equal ranks by name. */
const rankedRegions = (
  { regions }: Scene,
  filtered: ReadonlySet<string> | undefined,
): readonly SceneRegion[] =>
  regions
    .filter(({ id, kind, rank }) => kind === "value" && rank > 0 && (filtered?.has(id) ?? true))
    .toSorted((a, b) => a.rank - b.rank || a.name.localeCompare(b.name));

interface RankedRowProps {
  readonly scene: Scene;
  readonly region: SceneRegion;
}

function RankedRow({ scene, region }: RankedRowProps) {
  const words = useWords();
  const theme = useTheme();
  const go = useAtlas((atlas) => atlas.go);
  const set = useAtlas((atlas) => atlas.set);
  const isSelected = useAtlas(({ address }) => address.region === region.id);
  const { id, name, figure, range, rank, rankInterval } = region;
  const rankShown = rankFigure(words, {
    rank,
    settled: !rankInterval || isSettled(rankInterval, scene.ranked),
    ...optional("interval", rankInterval),
  });
  return (
    <li
      className={`ranking-row${isSelected ? " is-selected" : ""}`}
      onPointerEnter={() => set({ hovered: id })}
      onPointerLeave={() => set({ hovered: undefined })}
    >
      <span className="ranking-rank">{rankShown}</span>
      <button
        type="button"
        className="link ranking-name"
        aria-current={isSelected || undefined}
        onClick={() => go({ region: id })}
      >
        {name}
      </button>
      <span className="ranking-figure">
        {figure} {range && <small>{range}</small>}
      </span>
      <RangeBar scene={scene} region={region} theme={theme} />
      <FavouriteButton id={id} name={name} />
    </li>
  );
}

/** The range with its central value, on the scale of the classes; figures beside it say the same. */
function RangeBar({ scene, region, theme }: RankedRowProps & { readonly theme: Theme }) {
  const { limits, classes, direction } = scene;
  const [from, to] = [limits[0] ?? 0, limits.at(-1) ?? 1];
  const share = (value: number): number =>
    100 * Math.max(0, Math.min(1, (value - from) / (to - from || 1) || 0));
  const x = (value: number): number => (direction === "rtl" ? 100 - share(value) : share(value));
  const colour = stepColour(classes[region.classIndex]?.step ?? 1, theme);
  return (
    <svg className="ranking-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <line x1={x(region.low)} x2={x(region.high)} y1="4" y2="4" />
      <rect x={x(region.value) - 1} y="0.5" width="2" height="7" fill={colour} />
    </svg>
  );
}
