import { presetScenario } from "../scenario/presetScenario.ts";
import type { AtlasStore } from "../state.ts";
import type { Assessor } from "./assessor.ts";

/** Puts every scenario to the model, and the world once it is there. */
export function followScenario(atlas: AtlasStore, assessor: Assessor): void {
  const assess = (): void => {
    const { loaded, address, reference } = atlas.getState();
    if (!loaded) return;
    const { scenario } = address;
    const known = reference?.scenario.preset === scenario.preset;
    assessor.assess({ scenario, reference: known ? undefined : presetScenario(scenario.preset) });
  };
  atlas.setState({ cancel: assessor.cancel });
  atlas.subscribe(({ address, loaded }, before) => {
    if (loaded && loaded !== before.loaded) {
      atlas.setState({ reference: undefined });
      assessor.setWorld(loaded.world);
      assess();
    } else if (address.scenario !== before.address.scenario) assess();
  });
}
