import { useId, useMemo, useState } from "react";
import { useMedia } from "../shell/viewport.ts";
import { insetPlace } from "./insetPlace.ts";
import { MapControls } from "./MapControls.tsx";
import { MapInset } from "./MapInset.tsx";
import { MapOverlay } from "./MapOverlay.tsx";
import { MapSpeech } from "./MapSpeech.tsx";
import type { MapHandle } from "./mapHandle.ts";
import type { MapProps } from "./mapProps.ts";
import { Picture } from "./Picture.tsx";
import { usePin } from "./pin.ts";
import { useMapKeys } from "./useMapKeys.ts";
import "./map.css";

/** The topology's object that holds the regions of a map of countries. */
const countries = "countries";

/** The map with everything that lies over it: one stop of the Tab key, drawn by WebGL or as SVG. */
export const MapView = (props: MapProps) => {
  const { scene, regions, selected, hovered, words, describe, onRendererFailed } = props;
  const [handle, setHandle] = useState<MapHandle>();
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
  const surface = { ...surfaceProps(props), marks, touch, object: countries, onPick: pick };
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
          onView={setHandle}
          onDrawn={props.onDrawn}
          onFailed={onRendererFailed}
        />
      </div>
      {handle && inset && <MapInset {...surface} {...{ handle, words }} place={inset} />}
      {handle && props.overlay?.(handle)}
      {handle && (
        <MapOverlay {...props} {...{ handle, pinned, focused, touch, inset }} object={countries} />
      )}
      <MapControls handle={handle} words={words} />
      <MapSpeech {...{ id, scene, words }} focused={focused ? describe(focused) : undefined} />
    </div>
  );
};

/** Europe's inset stands on a wide map of the whole world in Equal Earth, and nowhere else. */
function insetOf({ regions, projection, renderer }: MapProps, handle: MapHandle, touch: boolean) {
  const isFlat = projection === "equalEarth" || renderer === "svg";
  if (touch || !isFlat || !handle.isWhole()) return undefined;
  const tiny = regions.filter((region) => region.tiny);
  const circles = tiny.flatMap(({ label }) => handle.project(label) ?? []);
  return insetPlace(handle.size(), circles);
}

const surfaceProps = ({
  topology,
  regions,
  scene,
  projection,
  theme,
  dotted,
  isolatedClass,
  onHover,
}: MapProps) => ({ topology, regions, scene, projection, theme, dotted, isolatedClass, onHover });
