import { memo, useEffect, useRef } from "react";
import type { SurfaceProps } from "../surface.ts";
import { createMap } from "./createMap.ts";
import type { MapIsland, MapState } from "./mapIsland.ts";
import { removeMap } from "./removeMap.ts";
import { updateMap } from "./updateMap.ts";

/** A thin shell round the imperative map: create, update, remove. Loaded apart from the page, with MapLibre. */
export const GlMap = memo((props: SurfaceProps) => {
  const container = useRef<HTMLDivElement>(null);
  const island = useRef<MapIsland | undefined>(undefined);
  const latest = useRef(props);
  latest.current = props;
  const { topology, regions, object, touch } = props;
  useEffect(() => {
    if (!container.current) return;
    try {
      island.current = createMap(
        container.current,
        { topology, regions, object, touch },
        stateOf(latest.current),
        {
          onHover: (id) => latest.current.onHover(id),
          onPick: (id) => latest.current.onPick(id),
          onView: (handle) => latest.current.onView(handle),
          onFailed: () => latest.current.onFailed(),
        },
      );
    } catch {
      latest.current.onFailed();
    }
    return () => {
      if (island.current) removeMap(island.current);
      island.current = undefined;
    };
  }, [topology, regions, object, touch]);
  useEffect(() => {
    if (island.current) updateMap(island.current, stateOf(props));
  });
  return <div className="map-surface" ref={container} aria-hidden="true" />;
});

const stateOf = ({
  scene,
  projection,
  theme,
  dotted,
  isolatedClass,
  marks,
}: SurfaceProps): MapState => ({ scene, projection, theme, dotted, isolatedClass, ...marks });
