import { useCallback, useId, useMemo, useState } from "react";
import { countriesObject } from "../../src/index.ts";
import { useMedia } from "../furniture/viewport.ts";
import { insetPlace } from "./insetPlace.ts";
import { MapControls } from "./MapControls.tsx";
import { MapInset } from "./MapInset.tsx";
import { MapOverlay } from "./MapOverlay.tsx";
import { MapSpeech } from "./MapSpeech.tsx";
import type { MapHandle } from "./mapHandle.ts";
import type { MapProps, Pointed } from "./mapProps.ts";
import { Picture } from "./Picture.tsx";
import { Tooltip } from "./Tooltip.tsx";
import { useMapKeys } from "./useMapKeys.ts";
import "./map.css";

/** The map with everything that lies over it: one stop of the Tab key, drawn by WebGL or as SVG. */
export const MapView = (props: MapProps) => {
  const { scene, regions, selected, hovered, words, describe, onRendererFailed } = props;
  const [handle, setHandle] = useState<MapHandle>();
  const [pointed, setPointed] = useState<Pointed>();
  const { onView } = props;
  const view = useCallback(
    (next: MapHandle) => {
      setHandle(next);
      onView?.(next);
    },
    [onView],
  );
  const touch = useMedia("(pointer: coarse)");
  const { pinned, pick, release } = usePin(props, touch);
  const reachable = useMemo(
    () => regions.filter(({ hasGeometry, tiny }) => hasGeometry || tiny),
    [regions],
  );
  const keys = { regions: reachable, selected, handle, onOpen: pick, onRelease: release };
  const { focused, stage } = useMapKeys(keys);
  const marks = useMemo(() => ({ hovered, focused, selected }), [hovered, focused, selected]);
  const id = useId();
  const inset = handle && insetOf(props, handle, touch);
  const surface = { ...surfaceProps(props), marks, touch, onPick: pick };
  return (
    <div className="map-view">
      <div
        className="map-stage"
        role="application"
        aria-label={words.say("map.label")}
        aria-describedby={id}
        {...stage}
      >
        <Picture
          {...surface}
          renderer={props.renderer}
          camera={props.camera}
          onView={view}
          onDrawn={props.onDrawn}
          onFetched={props.onFetched}
          onFailed={onRendererFailed}
        />
      </div>
      {handle && inset && <MapInset {...surface} {...{ handle, words }} place={inset} />}
      {handle && props.overlay?.(handle, setPointed)}
      {handle && pointed && props.overlay && (
        <div className="map-overlay">
          <Tooltip
            content={pointed.content}
            region={pointed.box}
            frame={handle.size()}
            pinned={false}
          />
        </div>
      )}
      {handle && (
        <MapOverlay
          {...props}
          {...{ handle, pinned, focused, touch, inset }}
          object={surface.object}
        />
      )}
      <MapControls handle={handle} words={words} />
      <MapSpeech {...{ id, scene, words }} focused={focused ? describe(focused) : undefined} />
    </div>
  );
};

/** Europe's inset stands on a wide map of the world's countries in Equal Earth, and nowhere else: finer regions want zoom, not an inset. */
function insetOf(props: MapProps, handle: MapHandle, touch: boolean) {
  const { regions, projection, renderer, object = countriesObject } = props;
  const isFlat = projection === "equalEarth" || renderer === "svg";
  if (object !== countriesObject || touch || !isFlat || !handle.isWhole()) return undefined;
  const tiny = regions.filter((region) => region.tiny);
  const circles = tiny.flatMap(({ label }) => handle.project(label) ?? []);
  return insetPlace(handle.size(), circles);
}

const surfaceProps = ({
  topology,
  object = countriesObject,
  disputed = topology,
  regions,
  scene,
  projection,
  theme,
  dotted,
  isolatedClass,
  onHover,
}: MapProps) => ({
  ...{ topology, object, disputed, regions, scene, projection },
  ...{ theme, dotted, isolatedClass, onHover },
});

/** A click chooses a region and pins its tooltip; Escape takes the pin out first, then the choice. A finger points by tapping and pins nothing. */
function usePin({ onSelect, onHover }: MapProps, touch: boolean) {
  const [pinned, setPinned] = useState<string>();
  const pick = useCallback(
    (id: string | undefined) => {
      setPinned(touch ? undefined : id);
      if (touch) onHover(id);
      onSelect(id);
    },
    [touch, onSelect, onHover],
  );
  const release = useCallback(() => {
    if (pinned === undefined) onSelect(undefined);
    setPinned(undefined);
  }, [pinned, onSelect]);
  return { pinned, pick, release };
}
