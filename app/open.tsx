import { createRoot } from "react-dom/client";
import { followAddress } from "./address/followAddress.ts";
import { readAddress } from "./address/readAddress.ts";
import { createAssessor } from "./assess/assessor.ts";
import { followScenario } from "./assess/followScenario.ts";
import { taken } from "./assess/takeResult.ts";
import { hasGraphics } from "./layer/hasGraphics.ts";
import { followLevel } from "./level/followLevel.ts";
import { keepOffline } from "./offline/keepOffline.ts";
import { followDrop } from "./scenario/file/followDrop.ts";
import { followAppearance } from "./shell/followAppearance.ts";
import { followConnection } from "./shell/followConnection.ts";
import { followKeyboard } from "./shell/keyboard.ts";
import { preferredLanguage, wordsOf } from "./shell/language.ts";
import { Page } from "./shell/Page.tsx";
import { AtlasContext, createAtlas } from "./state.ts";
import { followWorld } from "./world/followWorld.ts";

/** Opens the atlas: reads the address, starts to load and compute, draws the page. */
export async function openAtlas(place: HTMLElement): Promise<void> {
  const language = preferredLanguage(navigator.languages);
  const { address, notices } = readAddress(language);
  const atlas = createAtlas({
    address,
    notices,
    words: await wordsOf(address.language),
    online: navigator.onLine,
    rendererFailed: address.renderer !== "svg" && !hasGraphics(),
  });
  const assessor = createAssessor(
    () => new Worker(new URL("./assess.worker.ts", import.meta.url), { type: "module" }),
    {
      onResult: (result) => atlas.setState((state) => taken(state, result)),
      onFailure: (modelFailure) => atlas.setState({ modelFailure }),
      onSlow: (slow) => atlas.setState({ slow }),
    },
  );
  followAddress(atlas, language);
  followAppearance(atlas);
  followConnection(atlas);
  followDrop(atlas, document);
  followKeyboard(atlas, document);
  followScenario(atlas, assessor);
  followLevel(atlas, assessor);
  followWorld(atlas);
  createRoot(place).render(
    <AtlasContext value={atlas}>
      <Page />
    </AtlasContext>,
  );
  addIdleTask(() => keepOffline(new URL(import.meta.url).pathname));
}

/** The first map comes first. */
const addIdleTask = (task: () => unknown): unknown =>
  "requestIdleCallback" in globalThis ? requestIdleCallback(task) : setTimeout(task, 5_000);
