import { type ReactNode, useCallback, useMemo } from "react";
import type { Scene } from "../../src/index.ts";
import { type FetchedPart, LazyPart } from "../furniture/LazyPart.tsx";
import { useTheme } from "../furniture/useTheme.ts";
import { markedRegion, useLevel } from "../level/levelData.ts";
import type { LegendProps } from "../map/legend/Legend.tsx";
import type { MapHandle } from "../map/mapHandle.ts";
import { mapPart } from "../map/mapPart.ts";
import { OverlayNotes, useOverlayMarks } from "../overlay/Overlays.tsx";
import type { PlaceRegion } from "../overlay/placeLayer.ts";
import { createDescribe } from "../region/describeRegion.ts";
import { useReasons } from "../region/useReasons.ts";
import { cameraPart } from "../scene/cameraPart.ts";
import { useIndicator } from "../scene/currentScene.ts";
import { mapSlice } from "../scene/mapSlice.ts";
import { picturePart } from "../scene/picturePart.ts";
import { useCameraLink } from "../scene/useCameraLink.ts";
import { useForgetHover } from "../scene/useForgetHover.ts";
import { useLookAt } from "../scene/useLookAt.ts";
import { useRenderer } from "../scene/useRenderer.ts";
import { useZoomLevel } from "../scene/useZoomLevel.ts";
import { useAtlas, usePart, useSetSlice, useSlice, useWords } from "../state/atlas.ts";
import { overlays } from "./overlays.ts";

const legend: FetchedPart<LegendProps> = {
  load: async () => (await import("../map/legend/Legend.tsx")).Legend,
  fewWords: true,
};

interface MapFrameProps {
  readonly scene: Scene | undefined;
  /** Shown between the legend and the sources. */
  readonly children: ReactNode;
}

/** Map, legend and source line: they belong together, on the screen as in every export. */
export function MapFrame({ scene, children }: MapFrameProps) {
  return (
    <>
      <div className="map-frame">
        {scene ? <LiveMap scene={scene} /> : <div className="map-waiting" />}
      </div>
      {scene && (
        <>
          <div className="legend-frame">
            <LiveLegend scene={scene} />
          </div>
          <OverlayNotes overlays={overlays} />
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
  const { level, selected, disputed, picture, hovered, isolatedClass, go, set, setMap } =
    useMapState();
  useForgetHover();
  const follow = useZoomLevel();
  const look = useLookAt();
  const link = useCameraLink();
  const { camera } = usePart(cameraPart);
  const onView = useCallback(
    (handle: MapHandle) => {
      look(handle);
      follow(handle);
      link(handle);
    },
    [look, follow, link],
  );
  const ranked = useMemo(() => new Set(scene.regions.map(({ id }) => id)), [scene]);
  const known = useCallback(
    (id: string | undefined) => (id !== undefined && ranked.has(id) ? id : undefined),
    [ranked],
  );
  const select = useCallback((id: string | undefined) => go({ region: known(id) }), [go, known]);
  const hover = useCallback((id: string | undefined) => set({ hovered: known(id) }), [set, known]);
  const rise = useCallback(() => setMap({ drawn: true }), [setMap]);
  const admit = useCallback(() => setMap({ fetched: true }), [setMap]);
  const fail = useCallback(() => setMap({ failed: true }), [setMap]);
  const pickPlace = ({ country, region }: PlaceRegion): void =>
    select(level.level === "country" ? country : region);
  const marks = useOverlayMarks(overlays, pickPlace);
  const { topology, object, ground, loaded } = level;
  if (!topology || !loaded) return <div className="map-waiting" />;
  return (
    <LazyPart
      part={mapPart}
      given={{
        ...{ scene, topology, object, disputed, selected, hovered, isolatedClass },
        ...{ renderer, theme, words, describe, camera, onView },
        regions: ground,
        projection: picture.projection,
        dotted: picture.dotted,
        overlay: marks,
        onSelect: select,
        onHover: hover,
        onDrawn: rise,
        onFetched: admit,
        onRendererFailed: fail,
      }}
      waiting={<div className="map-waiting" />}
      onMissing={admit}
    />
  );
}

const useMapState = () => ({
  level: useLevel(),
  selected: useAtlas(markedRegion),
  disputed: useAtlas((atlas) => atlas.topology),
  picture: usePart(picturePart),
  hovered: useAtlas((atlas) => atlas.hovered),
  isolatedClass: useSlice(mapSlice, (map) => map.isolatedClass),
  go: useAtlas((atlas) => atlas.go),
  set: useAtlas((atlas) => atlas.set),
  setMap: useSetSlice(mapSlice),
});

function useDescribe(scene: Scene) {
  const words = useWords();
  const indicator = useIndicator();
  const level = useLevel();
  const reasons = useReasons();
  return useMemo(
    () => createDescribe({ scene, words, indicator, level, reasons }),
    [scene, words, indicator, level, reasons],
  );
}

function LiveLegend({ scene }: SceneProps) {
  const words = useWords();
  const theme = useTheme();
  const selected = useAtlas(markedRegion);
  const set = useSetSlice(mapSlice);
  const isolate = useCallback((index: number | undefined) => set({ isolatedClass: index }), [set]);
  return (
    <LazyPart
      part={legend}
      given={{ scene, selected, theme, words, onIsolateClass: isolate }}
      waiting={null}
    />
  );
}
