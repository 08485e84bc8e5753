import { memo, useDeferredValue, useMemo } from "react";
import type { LevelData } from "../level/finerLevel.ts";
import { levelOf } from "../level/levelData.ts";
import { useScene } from "../scene/currentScene.ts";
import { useReport } from "../scene/useReport.ts";
import { useAtlas } from "../state/atlas.ts";
import { BesideTable } from "./beside/BesideTable.tsx";
import { ContestFigure } from "./ContestFigure.tsx";
import { CostParts } from "./CostParts.tsx";
import { HowComputed } from "./HowComputed.tsx";
import { HowSure } from "./HowSure.tsx";
import { IndicatorTable } from "./IndicatorTable.tsx";
import { LayerFigure } from "./LayerFigure.tsx";
import { LedgerShares } from "./LedgerShares.tsx";
import { OperatorFigures } from "./OperatorFigures.tsx";
import type { PanelProps } from "./PanelProps.ts";
import { PillarBars } from "./PillarBars.tsx";
import { PublishedFigureList } from "./PublishedFigureList.tsx";
import { RegionHead } from "./RegionHead.tsx";
import { RegionYears } from "./RegionYears.tsx";
import { SourceList } from "./SourceList.tsx";
import { StandoutList } from "./StandoutList.tsx";
import { useContested } from "./useContested.ts";
import { usePanelParts } from "./usePanelParts.ts";
import { WeightTable } from "./WeightTable.tsx";
import { WhatDrives } from "./WhatDrives.tsx";
import "./panel.css";
import "./parts.css";

/** Everything that the atlas knows of the selected region, in the words and figures of its report. */
export function RegionPanel({ region }: { readonly region: string }) {
  const level = useAtlas((atlas) => levelOf(atlas, region));
  const context = useDeferredValue(useReport(level));
  const index = context?.assessment.regions.indexOf(region) ?? -1;
  return context && index >= 0 ? (
    <LoadedPanel context={context} index={index} level={level} />
  ) : null;
}

interface LoadedPanelProps extends PanelProps {
  readonly level: LevelData;
}

/** Written again after the map: a slider that is dragged does not wait for fifty rows. */
const LoadedPanel = memo(({ level, ...props }: LoadedPanelProps) => {
  const given = useMarked(props);
  const scene = useDeferredValue(useScene(level));
  const { context, index, findings, sources, sentences, ledgers } = usePanelParts(given);
  const drawn = scene?.regions[index];
  return (
    <article aria-labelledby="region-name">
      <RegionHead context={context} index={index} />
      <p className="headline">{sentences.join(" ")}</p>
      {scene && drawn && (
        <LayerFigure
          scene={scene}
          region={drawn}
          finding={findings.find(({ id }) => id === scene.layer)}
        />
      )}
      {scene && drawn && <HowSure context={context} index={index} scene={scene} />}
      <WhatDrives context={context} index={index} />
      <HowComputed context={context} index={index} />
      <ContestFigure context={context} index={index} />
      {level.level !== "country" && scene && (
        <BesideTable context={context} index={index} scene={scene} />
      )}
      <PublishedFigureList context={context} index={index} />
      <PillarBars findings={findings} weights={context.assessment.scenario.index.weights} />
      <WeightTable assessment={context.assessment} />
      <StandoutList findings={findings} />
      <CostParts findings={findings} />
      <LedgerShares shares={ledgers} />
      <RegionYears context={context} index={index} />
      <OperatorFigures context={context} index={index} />
      <IndicatorTable findings={findings} />
      <SourceList sources={sources} modelVersion={context.assessment.modelVersion} />
    </article>
  );
});

/** The same with the figures that somebody contests, which are marked once their list is there. */
function useMarked({ context, index }: PanelProps): PanelProps {
  const contested = useContested();
  return useMemo(
    () => ({ context: contested ? { ...context, contested } : context, index }),
    [context, contested, index],
  );
}
