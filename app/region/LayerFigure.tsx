import {
  indicatorName,
  percentileOf,
  percentileWords,
  type Scene,
  type SceneRegion,
  unitWords,
} from "../../src/index.ts";
import { useIndicator } from "../layer/currentScene.ts";
import { Emphasis } from "../shell/Emphasis.tsx";
import { useAtlas, useWords } from "../state.ts";
import { ClassBar } from "./ClassBar.tsx";
import { useReason } from "./useReason.ts";

interface LayerFigureProps {
  readonly scene: Scene;
  readonly region: SceneRegion;
  readonly index: number;
}

/** The layer on the map, for this region: figure, range on the classes, standing in words; or the reason why there is none. */
export function LayerFigure({ scene, region, index }: LayerFigureProps) {
  const words = useWords();
  const name = indicatorName(words, scene.layer);
  if (region.kind !== "value") return <Reason scene={scene} region={region} name={name} />;
  return (
    <section className="section" aria-label={name}>
      <div className="layer-figure">
        <div>
          <p className="layer-figure-name">{name}</p>
          <p className="layer-figure-big">
            {region.figure} <small>{unitWords(words, scene.unit)}</small>
          </p>
        </div>
        <ClassBar scene={scene} region={region} />
      </div>
      <Standing scene={scene} region={region} index={index} />
    </section>
  );
}

function Standing({ scene, region, index }: LayerFigureProps) {
  const words = useWords();
  const indicator = useIndicator();
  const assessment = useAtlas((atlas) => atlas.assessment);
  const percentile = assessment && percentileOf(assessment, indicator.id, index);
  const rank = { rank: words.figure(region.rank, 0), count: words.figure(scene.ranked, 0) };
  return (
    <p className="standing">
      {percentile && (
        <>
          {percentileWords(words, percentile.share, percentile.count)}
          <br />
        </>
      )}
      <span className="quiet-text">
        <Emphasis
          text={words.say(indicator.direction === 0 ? "panel.rankPlain" : "panel.rank", rank)}
        />
      </span>
    </p>
  );
}

interface ReasonProps {
  readonly scene: Scene;
  readonly region: SceneRegion;
  readonly name: string;
}

function Reason({ scene, region, name }: ReasonProps) {
  const reason = useReason(scene.layer, region.id, region.kind);
  return (
    <section className="section" aria-label={name}>
      <p className="layer-figure-name">{name}</p>
      <p className="layer-figure-words">{region.figure}</p>
      <p className="standing">{reason}</p>
    </section>
  );
}
