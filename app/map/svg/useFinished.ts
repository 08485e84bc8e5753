import { startTransition, useEffect, useRef, useState } from "react";
import { type MapPaths, mapPaths, mapPathsSteps, worldPicture } from "../../../src/index.ts";
import { inSlices } from "../../work/inSlices.ts";
import type { SurfaceProps } from "../surface.ts";

type Ground = Pick<SurfaceProps, "topology" | "regions" | "object" | "disputed">;

/** A picture whose shapes are there, and what it is painted with. */
export interface Finished {
  readonly picture: SurfaceProps;
  readonly paths: MapPaths;
  /** Counts the pictures: another one is built beside the one that stands, not out of its parts. */
  readonly turn: number;
}

/**
 * The picture that can be drawn now. Other ground takes long to project: that is done in slices, and the picture before it stays until all
 * of it is there. What is wanted meanwhile gives up what was wanted before.
 */
export function useFinished(wanted: SurfaceProps): Finished {
  const { topology, regions, object, disputed } = wanted;
  const [projected, setProjected] = useState(() => ({
    ground: { topology, regions, object, disputed },
    paths: mapPaths(...given({ topology, regions, object, disputed })),
    turn: 0,
  }));
  const isThere = isSame(projected.ground, wanted);
  const painted = useRef(wanted.scene);
  useEffect(() => {
    if (isThere) painted.current = wanted.scene;
  });
  useEffect(() => {
    if (isThere) return undefined;
    const turn = new AbortController();
    const ground = { topology, regions, object, disputed };
    void inSlices(mapPathsSteps(...given(ground)), turn.signal).then((paths) => {
      if (paths)
        startTransition(() => setProjected((last) => ({ ground, paths, turn: last.turn + 1 })));
    });
    return () => turn.abort();
  }, [isThere, topology, regions, object, disputed]);
  const { ground, paths, turn } = projected;
  return {
    ...{ paths, turn },
    picture: isThere ? wanted : { ...wanted, ...ground, scene: painted.current },
  };
}

const given = ({ topology, regions, object, disputed }: Ground) =>
  [topology, regions, worldPicture, { object, disputed }] as const;

const isSame = (known: Ground, wanted: Ground): boolean =>
  known.topology === wanted.topology &&
  known.regions === wanted.regions &&
  known.object === wanted.object &&
  known.disputed === wanted.disputed;
