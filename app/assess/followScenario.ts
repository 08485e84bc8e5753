import { levelSlice, levelState, levelWish } from "../level/levelState.ts";
import { isFinerInUse } from "../level/wantedLevel.ts";
import { type AtlasState, type AtlasStore, withSlice } from "../state/atlas.ts";
import { presetScenario } from "../state/presetScenario.ts";
import { answeringSlice } from "./answering.ts";
import type { Assessor } from "./assessor.ts";
import type { FinerQuestion } from "./service.ts";

/** Puts every scenario to the model, and the world once it is there; finer regions while something on the page shows them. */
export function followScenario(atlas: AtlasStore, assessor: Assessor): void {
  const assess = (): void => {
    const state = atlas.getState();
    if (!state.loaded) return;
    const { scenario } = state.address;
    const known = state.reference?.scenario.preset === scenario.preset;
    const reference = known ? undefined : presetScenario(scenario.preset);
    assessor.assess({ scenario, reference, finer: finerQuestion(state) });
  };
  atlas.setState((state) =>
    withSlice(state, answeringSlice, { cancel: assessor.cancel, again: assess }),
  );
  atlas.subscribe((state, before) => {
    const { address, loaded } = state;
    if (loaded && loaded !== before.loaded) {
      atlas.setState({ reference: undefined });
      assessor.setWorld(loaded.world);
      assess();
    } else if (address.scenario !== before.address.scenario) {
      if (!isUsed(state)) forgetFiner(atlas);
      assess();
    } else if (finerIsDue(state, before)) assess();
  });
}

const isUsed = (state: AtlasState): boolean => isFinerInUse(levelWish(state));

/** What is asked about the level below; nothing while the page does not show it. */
function finerQuestion(state: AtlasState): FinerQuestion | undefined {
  const { finer } = levelState(state);
  const { address } = state;
  if (!finer || !isUsed(state)) return undefined;
  const { within, scenario } = address;
  const known = finer.within === within && finer.reference?.scenario.preset === scenario.preset;
  return {
    level: finer.level,
    within,
    reference: known ? undefined : presetScenario(scenario.preset),
  };
}

/** Whether the level below has just begun to need an answer, or one among other regions. */
function finerIsDue(state: AtlasState, before: AtlasState): boolean {
  const { finer } = levelState(state);
  const { address } = state;
  if (!finer || !isUsed(state)) return false;
  if (finer.assessment && finer.within === address.within) return false;
  return !isUsed(before) || address.within !== before.address.within;
}

/** Drops the answers of the scenario before: they are asked for again when the page shows the level. */
const forgetFiner = (atlas: AtlasStore): void =>
  atlas.setState((state) => {
    const { finer } = levelState(state);
    return finer
      ? withSlice(state, levelSlice, {
          finer: { ...finer, assessment: undefined, reference: undefined },
        })
      : state;
  });
