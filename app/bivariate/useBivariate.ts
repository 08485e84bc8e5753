import {
  type Assessment,
  type BivariateScene,
  type BurdenFlows,
  bivariateCells,
  bivariateScene,
  burdenFlows,
  isBrushed,
  type LedgerRow,
  lastResult,
  ledgerRows,
} from "../../src/index.ts";
import type { LoadedWorld } from "../files/loadWorld.ts";
import { type AtlasState, useAtlas, useGoPart, usePart } from "../state/atlas.ts";
import { type BenefitChoice, benefitPart } from "./benefitPart.ts";

/** Everything that the page of burden and benefit is drawn from. */
export interface BivariateState {
  /** With the regions of the selection kept and the others faded, where something is selected. */
  readonly scene: BivariateScene;
  readonly assessment: Assessment;
  readonly loaded: LoadedWorld;
  readonly choice: BenefitChoice;
  readonly flows: BurdenFlows | undefined;
  readonly rows: readonly LedgerRow[];
}

type SceneParts = Pick<AtlasState, "words" | "names" | "reference">;

const sceneOf = lastResult(
  (
    assessment: Assessment,
    loaded: LoadedWorld,
    burden: BenefitChoice["burden"],
    benefit: BenefitChoice["benefit"],
    reference: SceneParts["reference"],
    words: SceneParts["words"],
    names: SceneParts["names"],
  ): BivariateScene =>
    bivariateScene(assessment, { burden, benefit }, { ...loaded, reference, words, names }),
);

const flowsOf = lastResult(
  (assessment: Assessment, loaded: LoadedWorld, burden: BenefitChoice["burden"]) => {
    const flows = burdenFlows(loaded.world, assessment, burden);
    return { flows, rows: ledgerRows(assessment, burden, flows) };
  },
);

/** The scene with its selection: others fade. One object for as long as nothing changes. */
const keptScene = lastResult(
  (
    scene: BivariateScene,
    cells: BenefitChoice["cells"],
    brush: BenefitChoice["brush"],
  ): BivariateScene => {
    const kept = selectedIds(scene, { cells, brush });
    return kept ? { ...scene, kept } : scene;
  },
);

/** Ids of the selected regions; undefined where nothing is selected. */
export function selectedIds(
  { regions }: BivariateScene,
  { cells, brush }: Pick<BenefitChoice, "cells" | "brush">,
): ReadonlySet<string> | undefined {
  if (cells.length === 0 && !brush) return undefined;
  const chosen = regions.filter((region) =>
    brush
      ? isBrushed(region, brush)
      : cells.includes(bivariateCells[region.classIndex]?.id ?? "none"),
  );
  return new Set(chosen.map(({ id }) => id));
}

/** The state of the page; undefined until there is a result. */
export function useBivariate(): BivariateState | undefined {
  const choice = usePart(benefitPart);
  const assessment = useAtlas((atlas) => atlas.assessment);
  const loaded = useAtlas((atlas) => atlas.loaded);
  const reference = useAtlas((atlas) => atlas.reference);
  const words = useAtlas((atlas) => atlas.words);
  const names = useAtlas((atlas) => atlas.names);
  if (!assessment || !loaded) return undefined;
  const { burden, benefit, cells, brush } = choice;
  const whole = sceneOf(assessment, loaded, burden, benefit, reference, words, names);
  const scene = keptScene(whole, cells, brush);
  return { scene, assessment, loaded, choice, ...flowsOf(assessment, loaded, burden) };
}

/** Changes what the page shows; each change is a step that Back undoes. */
export const useChoose = (): ((change: Partial<BenefitChoice>) => void) => useGoPart(benefitPart);
