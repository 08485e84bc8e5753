import { createRoot } from "react-dom/client";
import { answeringSlice } from "./assess/answering.ts";
import { createAssessor } from "./assess/assessor.ts";
import { createDrawPool } from "./assess/drawPool.ts";
import { followDrivers } from "./assess/followDrivers.ts";
import { followIntervals } from "./assess/followIntervals.ts";
import { followScenario } from "./assess/followScenario.ts";
import { startWorker } from "./assess/startWorker.ts";
import { taken } from "./assess/takeResult.ts";
import { preferredLanguage, wordsOf } from "./files/language.ts";
import { followLevel } from "./level/followLevel.ts";
import { followWorld } from "./level/followWorld.ts";
import { levelSlice, unknownIn } from "./level/levelState.ts";
import { linkPlaces } from "./level/linkPlaces.ts";
import { keepOffline } from "./offline/keepOffline.ts";
import { afterFirstMap } from "./page/afterFirstMap.ts";
import { features } from "./page/features.ts";
import { followAppearance } from "./page/followAppearance.ts";
import { followConnection } from "./page/followConnection.ts";
import { followTranslation } from "./page/followTranslation.ts";
import { followVersion } from "./page/followVersion.ts";
import { hasGraphics } from "./page/hasGraphics.ts";
import { followKeyboard } from "./page/keyboard.ts";
import { Page } from "./page/Page.tsx";
import { followDrop } from "./scenario/file/followDrop.ts";
import { mapSlice } from "./scene/mapSlice.ts";
import { AtlasContext, type AtlasStore, createAtlas, withSlice } from "./state/atlas.ts";
import { followAddress } from "./state/followAddress.ts";
import { readAddress } from "./state/readAddress.ts";
import { changedSlices } from "./state/slice.ts";

/** Opens the atlas: reads the address, starts to load and compute, draws the page. */
export async function openAtlas(place: HTMLElement): Promise<void> {
  const language = preferredLanguage(navigator.languages);
  const { address, notices } = readAddress(language, features);
  const failed = address.renderer !== "svg" && !hasGraphics();
  const atlas = createAtlas({
    features,
    address,
    notices,
    words: await wordsOf(address.language),
    online: navigator.onLine,
    slices: changedSlices({}, mapSlice, { failed }),
  });
  const assessor = createAssessor({
    start: startWorker,
    silence,
    onResult: (result) => atlas.setState((state) => taken(state, result)),
    onChange: ({ phase, attempts, failure }) =>
      atlas.setState((state) => withSlice(state, answeringSlice, { phase, attempts, failure })),
  });
  const pool = <Of extends "intervals" | "sensitivity">(size: number) =>
    createDrawPool<Of>({ start: startWorker, size, silence, attempts });
  const counters = pool<"intervals">(countingWorkers());
  followAddress(atlas, language, linkPlaces);
  followAppearance(atlas);
  followConnection(atlas);
  followDrop(atlas, document);
  followKeyboard(atlas, document);
  followTranslation(document.body);
  followScenario(atlas, assessor);
  followLevel(atlas, (files) => {
    assessor.setFiner(files);
    counters.setFiner(files);
  });
  seekRegions(atlas);
  followWorld(atlas);
  const isCurrent = followVersion(atlas);
  createRoot(place).render(
    <AtlasContext value={atlas}>
      <Page />
    </AtlasContext>,
  );
  addIdleTask(() => followIntervals(atlas, counters));
  addIdleTask(() => followDrivers(atlas, pool(1)));
  void afterFirstMap(atlas).then(() => addIdleTask(() => keepOffline(isCurrent)));
}

/** What looks for a region by its other names is fetched when a link has one; where it does not arrive, none is found. */
function seekRegions(atlas: AtlasStore): void {
  const stop = atlas.subscribe(({ notices }) => {
    const unfound = unknownIn(notices);
    if (unfound.length === 0) return;
    stop();
    void import("./level/seekRegion.ts").then(
      ({ seekRegion }) => seekRegion(atlas),
      () => atlas.setState((state) => withSlice(state, levelSlice, { unfound })),
    );
  });
}

/** A worker is replaced after so many ms without a word. */
const silence = 10_000;

/** How often a task of counting draws is begun. */
const attempts = 3;

/** Workers that count draws: one core stays with the page. */
const countingWorkers = (): number =>
  Math.max(1, Math.min(4, (navigator.hardwareConcurrency || 2) - 1));

/** The first map comes first. */
const addIdleTask = (task: () => unknown): unknown =>
  "requestIdleCallback" in globalThis ? requestIdleCallback(task) : setTimeout(task, 5_000);
