import { answeringSlice } from "../assess/answering.ts";
import { classesSlice } from "../classes/classesSlice.ts";
import { filterSlice } from "../filter/filterSlice.ts";
import { type FetchedPart, LazyPart } from "../furniture/LazyPart.tsx";
import { Sheet } from "../furniture/Sheet.tsx";
import { foldedPanelQuery, useMedia } from "../furniture/viewport.ts";
import { LayerList } from "../layer/LayerList.tsx";
import { EmptyPanel } from "../region/EmptyPanel.tsx";
import { differencePart } from "../scene/differencePart.ts";
import { mapSlice } from "../scene/mapSlice.ts";
import { useShownScene } from "../scene/useShownScene.ts";
import { useAtlas, usePart, useSetSlice, useSlice, useWords } from "../state/atlas.ts";
import { MapFrame } from "./MapFrame.tsx";
import { overlays } from "./overlays.ts";
import { pageSlice } from "./pageSlice.ts";
import { ViewHead, ViewSwitches } from "./ViewHead.tsx";
import "./explore.css";

/** Placeholder bars for a panel that is loading. */
const Bones = () => (
  <div aria-hidden="true">
    <div className="bone" style={{ width: "40%", height: 22 }} />
    <div className="bone" />
    <div className="bone" style={{ width: "70%" }} />
  </div>
);

const regionPanel: FetchedPart<{ readonly region: string }> = {
  load: async () => (await import("../region/RegionPanel.tsx")).RegionPanel,
};

const evidenceSwitches: FetchedPart<object> = {
  load: async () => (await import("../layer/EvidenceSwitches.tsx")).EvidenceSwitches,
  fewWords: true,
};

const scenarioCard: FetchedPart<object> = {
  load: async () => (await import("../scenario/ScenarioCard.tsx")).ScenarioCard,
  fewWords: true,
};

const yearStrip: FetchedPart<object> = {
  load: async () => (await import("../years/YearStrip.tsx")).YearStrip,
  fewWords: true,
};

const certaintySwitches: FetchedPart<object> = {
  load: async () => (await import("../layer/CertaintySwitches.tsx")).CertaintySwitches,
  fewWords: true,
};

const classesPanel: FetchedPart<object> = {
  load: async () => (await import("../classes/ClassesPanel.tsx")).ClassesPanel,
};

const filterPanel: FetchedPart<object> = {
  load: async () => (await import("../filter/FilterPanel.tsx")).FilterPanel,
};

const rankingList: FetchedPart<object> = {
  load: async () => (await import("../filter/RankingList.tsx")).RankingList,
};

const followDifference: FetchedPart<object> = {
  load: async () => (await import("../difference/FollowDifference.tsx")).FollowDifference,
};

const drawLine: FetchedPart<object> = {
  load: async () => (await import("../controls/draws/DrawLine.tsx")).DrawLine,
  fewWords: true,
};

const Evidence = () => <LazyPart part={evidenceSwitches} given={{}} waiting={null} />;

const Certainty = () => <LazyPart part={certaintySwitches} given={{}} waiting={null} />;

const Scenario = () => <LazyPart part={scenarioCard} given={{}} waiting={<Bones />} />;

/** Controls, map, region: three columns, or one with a sheet. */
export function Explore({ narrow }: { readonly narrow: boolean }) {
  const words = useWords();
  const region = useAtlas(({ address }) => address.region);
  return (
    <div className="columns">
      {!narrow && (
        <aside className="column-start" aria-label={words.say("app.controls")}>
          <LayerList overlays={overlays} />
          <WaitingScenario />
        </aside>
      )}
      <Centre narrow={narrow} />
      {narrow ? <NarrowSheet region={region} /> : <EndColumn region={region} />}
    </div>
  );
}

/** The scenario card loads after the map: on a slow connection the map comes first. Without a map it does not wait. */
function WaitingScenario() {
  const fetched = useSlice(mapSlice, (map) => map.fetched);
  const hasFailures = useAtlas(({ failures }) => failures.length > 0);
  const isUnanswered = useSlice(
    answeringSlice,
    ({ phase }) => phase === "failed" || phase === "cancelled",
  );
  return fetched || hasFailures || isUnanswered ? (
    <>
      <Evidence />
      <Certainty />
      <Scenario />
    </>
  ) : (
    <Bones />
  );
}

/** Separate from the columns beside it: a new result redraws the map and not the controls. */
function Centre({ narrow }: { readonly narrow: boolean }) {
  const scene = useShownScene();
  return (
    <main id="content" className="column-centre">
      <ViewHead scene={scene} narrow={narrow} />
      {!narrow && <ViewSwitches narrow={false} />}
      <MapFrame scene={scene}>
        <Difference />
        <Filter />
        <Classes />
        <Years />
        <Draws />
        {narrow && <ViewSwitches narrow />}
      </MapFrame>
    </main>
  );
}

/** Loads where a reader asks for it. */
function Difference() {
  const { against } = usePart(differencePart);
  return against && <LazyPart part={followDifference} given={{}} waiting={null} />;
}

/** Loads where a reader asks for it. */
function Filter() {
  const isOpen = useSlice(filterSlice, (filter) => filter.isOpen);
  return isOpen && <LazyPart part={filterPanel} given={{}} waiting={null} />;
}

/** Loads where a reader asks for it. */
function Classes() {
  const isOpen = useSlice(classesSlice, (classes) => classes.isOpen);
  return isOpen && <LazyPart part={classesPanel} given={{}} waiting={null} />;
}

/** Loads after the map. A load that is placed is the same in all years. */
function Years() {
  const fetched = useSlice(mapSlice, (map) => map.fetched);
  const placed = useAtlas(({ address }) => address.scenario.basis === "siting");
  return fetched && !placed && <LazyPart part={yearStrip} given={{}} waiting={null} />;
}

/** What the ranges come from; loads after the map. */
function Draws() {
  const fetched = useSlice(mapSlice, (map) => map.fetched);
  return fetched && <LazyPart part={drawLine} given={{}} waiting={null} />;
}

interface RegionChoice {
  readonly region: string | undefined;
}

function EndColumn({ region }: RegionChoice) {
  const words = useWords();
  const isFolded = useMedia(foldedPanelQuery);
  if (isFolded && !region) return null;
  return (
    <aside className="column-end" aria-label={words.say("app.region")}>
      <Panel region={region} />
    </aside>
  );
}

const Panel = ({ region }: RegionChoice) =>
  region ? <LazyPart part={regionPanel} given={{ region }} waiting={<Bones />} /> : <NoRegion />;

/** Questions to start from; beside a filter that is open, the regions of it by rank. */
function NoRegion() {
  const isOpen = useSlice(filterSlice, (filter) => filter.isOpen);
  return (
    <>
      <EmptyPanel />
      {isOpen && <LazyPart part={rankingList} given={{}} waiting={null} />}
    </>
  );
}

function NarrowSheet({ region }: RegionChoice) {
  const words = useWords();
  const sheet = useSlice(pageSlice, (page) => page.sheet);
  const set = useSetSlice(pageSlice);
  const close = (): void => set({ sheet: undefined });
  if (sheet === "layers")
    return (
      <Sheet
        key="layers"
        tall
        label={words.say("app.layers")}
        title={words.say("app.layers")}
        onClose={close}
      >
        <LayerList overlays={overlays} />
        <Evidence />
        <Certainty />
      </Sheet>
    );
  if (sheet === "scenario")
    return (
      <Sheet
        key="scenario"
        tall
        label={words.say("app.scenario")}
        title={words.say("app.scenario")}
        onClose={close}
      >
        <Scenario />
      </Sheet>
    );
  return region ? (
    <Sheet key="region" tall={false} label={words.say("app.region")}>
      <Panel region={region} />
    </Sheet>
  ) : null;
}
