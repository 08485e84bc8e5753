import { useMemo } from "react";
import type { Assessment, Region, SceneRegion } from "../../src/index.ts";
import { useScene } from "../layer/currentScene.ts";
import { useAtlas } from "../state.ts";
import type { LoadedWorld } from "../world/loadWorld.ts";
import { findings } from "./findings.ts";
import { IndicatorTable } from "./IndicatorTable.tsx";
import { LayerFigure } from "./LayerFigure.tsx";
import { PillarBars } from "./PillarBars.tsx";
import { RegionHead } from "./RegionHead.tsx";
import { SourceList } from "./SourceList.tsx";
import "./panel.css";

/** Everything that the atlas knows of the selected region. */
export function RegionPanel({ region: id }: { readonly region: string }) {
  const loaded = useAtlas((atlas) => atlas.loaded);
  const assessment = useAtlas((atlas) => atlas.assessment);
  const index = assessment?.regions.indexOf(id) ?? -1;
  const region = loaded?.world.regions[index];
  if (!loaded || !assessment || !region) return null;
  return <LoadedPanel loaded={loaded} assessment={assessment} region={region} index={index} />;
}

export interface PanelProps {
  readonly loaded: LoadedWorld;
  readonly assessment: Assessment;
  readonly region: Region;
  /** Place of the region in every column. */
  readonly index: number;
}

function LoadedPanel({ loaded, assessment, region, index }: PanelProps) {
  const scene = useScene();
  const found = useMemo(
    () => findings(loaded.world, assessment, index),
    [loaded.world, assessment, index],
  );
  const sources = useMemo(() => [...new Set(found.flatMap((finding) => finding.sources))], [found]);
  const drawn: SceneRegion | undefined = scene?.regions[index];
  return (
    <article aria-labelledby="region-name">
      <RegionHead loaded={loaded} assessment={assessment} region={region} index={index} />
      {scene && drawn && <LayerFigure scene={scene} region={drawn} index={index} />}
      <PillarBars findings={found} weights={assessment.scenario.index.weights} />
      <IndicatorTable findings={found} region={region.id} sources={sources} />
      <SourceList sources={sources} loaded={loaded} modelVersion={assessment.modelVersion} />
    </article>
  );
}
