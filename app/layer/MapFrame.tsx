import { lazy, type ReactNode, Suspense, useCallback, useMemo } from "react";
import type { AiSite, Scene } from "../../src/index.ts";
import { markedRegion, useLevel } from "../level/levelData.ts";
import { useLookAt } from "../level/useLookAt.ts";
import { useZoomLevel } from "../level/useZoomLevel.ts";
import type { MapHandle } from "../map/mapHandle.ts";
import type { MapRenderer, PointAt } from "../map/mapProps.ts";
import { createDescribe } from "../region/describeRegion.ts";
import { useAtlas, useWords } from "../state.ts";
import { useIndicator, useTheme } from "./currentScene.ts";

const MapView = lazy(async () => ({ default: (await import("../map/MapView.tsx")).MapView }));
const Legend = lazy(async () => ({ default: (await import("../map/legend/Legend.tsx")).Legend }));

const SiteCircles = lazy(async () => ({
  default: (await import("../sites/SiteCircles.tsx")).SiteCircles,
}));
const SitesNote = lazy(async () => ({
  default: (await import("../sites/SitesNote.tsx")).SitesNote,
}));

interface MapFrameProps {
  readonly scene: Scene | undefined;
  /** Shown between the legend and the sources. */
  readonly children: ReactNode;
}

/** Map, legend and source line: they belong together, on the screen as in every export. */
export function MapFrame({ scene, children }: MapFrameProps) {
  const sites = useAtlas(({ address }) => address.sites);
  return (
    <>
      <div className="map-frame">
        <Suspense fallback={<div className="map-waiting" />}>
          {scene ? <LiveMap scene={scene} /> : <div className="map-waiting" />}
        </Suspense>
      </div>
      {scene && (
        <>
          <div className="legend-frame">
            <Suspense fallback={null}>
              <LiveLegend scene={scene} />
            </Suspense>
          </div>
          {sites && (
            <Suspense fallback={null}>
              <SitesNote />
            </Suspense>
          )}
          {children}
          <div className="source-lines">
            <p>{scene.sourceLine}</p>
            <p>{scene.boundaryLine}</p>
          </div>
        </>
      )}
    </>
  );
}

interface SceneProps {
  readonly scene: Scene;
}

function LiveMap({ scene }: SceneProps) {
  const words = useWords();
  const theme = useTheme();
  const renderer = useRenderer();
  const describe = useDescribe(scene);
  const { level, selected, disputed, address, hovered, isolatedClass, go, set } = useMapState();
  const follow = useZoomLevel();
  const look = useLookAt();
  const onView = useCallback(
    (handle: MapHandle) => {
      look(handle);
      follow(handle);
    },
    [look, follow],
  );
  const ranked = useMemo(() => new Set(scene.regions.map(({ id }) => id)), [scene]);
  const known = useCallback(
    (id: string | undefined) => (id !== undefined && ranked.has(id) ? id : undefined),
    [ranked],
  );
  const select = useCallback((id: string | undefined) => go({ region: known(id) }), [go, known]);
  const hover = useCallback((id: string | undefined) => set({ hovered: known(id) }), [set, known]);
  const rise = useCallback(() => set({ mapDrawn: true }), [set]);
  const admit = useCallback(() => set({ mapFetched: true }), [set]);
  const fail = useCallback(() => set({ rendererFailed: true }), [set]);
  const pickSite = ({ country, region }: AiSite): void =>
    select(level.level === "country" ? country : region);
  const { topology, object, ground, loaded } = level;
  if (!topology || !loaded) return <div className="map-waiting" />;
  return (
    <MapView
      {...{ scene, topology, object, disputed, selected, hovered, isolatedClass }}
      {...{ renderer, theme, words, describe, onView }}
      regions={ground}
      projection={address.projection}
      dotted={address.dotted}
      overlay={
        address.sites
          ? (handle: MapHandle, point: PointAt) => (
              <Suspense fallback={null}>
                <SiteCircles {...{ handle, theme }} onPoint={point} onPick={pickSite} />
              </Suspense>
            )
          : undefined
      }
      onSelect={select}
      onHover={hover}
      onDrawn={rise}
      onFetched={admit}
      onRendererFailed={fail}
    />
  );
}

const useMapState = () => ({
  level: useLevel(),
  selected: useAtlas(markedRegion),
  disputed: useAtlas((atlas) => atlas.topology),
  address: useAtlas((atlas) => atlas.address),
  hovered: useAtlas((atlas) => atlas.hovered),
  isolatedClass: useAtlas((atlas) => atlas.isolatedClass),
  go: useAtlas((atlas) => atlas.go),
  set: useAtlas((atlas) => atlas.set),
});

function useRenderer(): MapRenderer {
  const choice = useAtlas(({ address }) => address.renderer);
  const failed = useAtlas((atlas) => atlas.rendererFailed);
  const printing = useAtlas((atlas) => atlas.printing);
  return choice === "svg" || failed || printing ? "svg" : "webgl";
}

function useDescribe(scene: Scene) {
  const words = useWords();
  const indicator = useIndicator();
  const level = useLevel();
  return useMemo(
    () => createDescribe({ scene, words, indicator, level }),
    [scene, words, indicator, level],
  );
}

function LiveLegend({ scene }: SceneProps) {
  const words = useWords();
  const theme = useTheme();
  const selected = useAtlas(markedRegion);
  const set = useAtlas((atlas) => atlas.set);
  const isolate = useCallback((index: number | undefined) => set({ isolatedClass: index }), [set]);
  return (
    <Legend
      scene={scene}
      selected={selected}
      theme={theme}
      words={words}
      onIsolateClass={isolate}
    />
  );
}
