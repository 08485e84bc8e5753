import { memo, useEffect, useRef } from "react";
import type { SurfaceProps } from "../surface.ts";
import { changeGround } from "./changeGround.ts";
import { createMap } from "./createMap.ts";
import { isGround, type MapGround } from "./mapGround.ts";
import type { MapIsland, MapState } from "./mapIsland.ts";
import { removeMap } from "./removeMap.ts";
import { updateMap } from "./updateMap.ts";

/** A thin shell round the imperative map: create, update, remove. Loaded apart from the page, with MapLibre. */
export const GlMap = memo((props: SurfaceProps) => {
  const container = useRef<HTMLDivElement>(null);
  const island = useRef<MapIsland | undefined>(undefined);
  const latest = useRef(props);
  latest.current = props;
  const { topology, regions, object, disputed, touch } = props;
  useEffect(() => {
    if (!container.current) return;
    try {
      island.current = createMap(
        container.current,
        {
          ground: groundOf({ ...latest.current, touch }),
          state: stateOf(latest.current),
          camera: latest.current.start(),
        },
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
  }, [touch]);
  useEffect(() => {
    const { current } = island;
    if (!current) return;
    const ground = { ...current.ground, topology, regions, object, disputed };
    if (isGround((current.laying ?? current).ground, ground)) return;
    void changeGround(current, ground);
  }, [topology, regions, object, disputed]);
  useEffect(() => {
    if (island.current) updateMap(island.current, stateOf(props));
  });
  return <div className="map-surface" ref={container} aria-hidden="true" />;
});

const groundOf = ({ topology, regions, object, disputed, touch }: SurfaceProps): MapGround => ({
  topology,
  regions,
  object,
  disputed,
  touch,
});

const stateOf = ({
  scene,
  projection,
  theme,
  dotted,
  isolatedClass,
  marks,
}: SurfaceProps): MapState => ({ scene, projection, theme, dotted, isolatedClass, ...marks });
