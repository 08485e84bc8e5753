import { useCallback, useMemo } from "react";
import { LazyPart } from "../furniture/LazyPart.tsx";
import { useTheme } from "../furniture/useTheme.ts";
import type { MapHandle } from "../map/mapHandle.ts";
import { mapPart } from "../map/mapPart.ts";
import { mapSlice } from "../scene/mapSlice.ts";
import { picturePart } from "../scene/picturePart.ts";
import { useForgetHover } from "../scene/useForgetHover.ts";
import { useRenderer } from "../scene/useRenderer.ts";
import { useAtlas, usePart, useSetSlice, useWords } from "../state/atlas.ts";
import { createDescribePair } from "./describePair.ts";
import { FlowArcs } from "./FlowArcs.tsx";
import type { BivariateState } from "./useBivariate.ts";

/** The map of the cells, with the largest flows as arcs where they are asked for. */
export function BivariateMap({ state }: { readonly state: BivariateState }) {
  const words = useWords();
  const theme = useTheme();
  const topology = useAtlas((atlas) => atlas.topology);
  const hovered = useAtlas((atlas) => atlas.hovered);
  const region = useAtlas(({ address }) => address.region);
  const { projection } = usePart(picturePart);
  const go = useAtlas((atlas) => atlas.go);
  const set = useAtlas((atlas) => atlas.set);
  const renderer = useRenderer();
  const { scene, loaded, choice, flows } = state;
  const describe = useMemo(() => createDescribePair(state, words), [state, words]);
  const select = useCallback((id: string | undefined) => go({ region: id }), [go]);
  const hover = useCallback((id: string | undefined) => set({ hovered: id }), [set]);
  useForgetHover();
  const setMap = useSetSlice(mapSlice);
  const fail = useCallback(() => setMap({ failed: true }), [setMap]);
  if (!topology) return <div className="map-waiting" />;
  const arcs = (handle: MapHandle) =>
    choice.arcs && flows && <FlowArcs {...{ handle, flows, loaded, theme }} />;
  return (
    <LazyPart
      part={mapPart}
      given={{
        ...{ scene, topology, projection, renderer, theme, words, describe, hovered },
        regions: loaded.world.regions,
        selected: region,
        dotted: false,
        overlay: arcs,
        onSelect: select,
        onHover: hover,
        onRendererFailed: fail,
      }}
      waiting={<div className="map-waiting" />}
    />
  );
}
