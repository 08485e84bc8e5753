import { isFinerInUse } from "../level/wantedLevel.ts";
import { presetScenario } from "../scenario/presetScenario.ts";
import type { AtlasState, AtlasStore } from "../state.ts";
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
  atlas.setState({ cancel: assessor.cancel });
  atlas.subscribe((state, before) => {
    const { address, loaded } = state;
    if (loaded && loaded !== before.loaded) {
      atlas.setState({ reference: undefined });
      assessor.setWorld(loaded.world);
      assess();
    } else if (address.scenario !== before.address.scenario) {
      if (!isFinerInUse(state)) forgetFiner(atlas);
      assess();
    } else if (finerIsDue(state, before)) assess();
  });
}

/** What is asked about the level below; nothing while nobody looks at it. */
function finerQuestion(state: AtlasState): FinerQuestion | undefined {
  const { finer, address } = state;
  if (!finer || !isFinerInUse(state)) return undefined;
  const { within, scenario } = address;
  const known = finer.within === within && finer.reference?.scenario.preset === scenario.preset;
  return {
    level: finer.level,
    within,
    reference: known ? undefined : presetScenario(scenario.preset),
  };
}

/** Whether the level below has just come to want an answer that it has not got. */
function finerIsDue(state: AtlasState, before: AtlasState): boolean {
  const { finer, address } = state;
  if (!finer || !isFinerInUse(state)) return false;
  if (!finer.assessment) return !isFinerInUse(before);
  return address.within !== before.address.within && address.within !== finer.within;
}

/** The answers of a scenario that has gone: they are asked for again when somebody looks. */
const forgetFiner = (atlas: AtlasStore): void =>
  atlas.setState(({ finer }) => ({
    finer: finer && { ...finer, assessment: undefined, reference: undefined },
  }));
