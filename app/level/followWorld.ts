import type { Topology } from "topojson-specification";
import { shapesFileName } from "../../src/index.ts";
import { createWorldReader, type LoadedWorld } from "../files/loadWorld.ts";
import { type FileFailure, readFile } from "../files/readFile.ts";
import { isTopology } from "../files/topologyFile.ts";
import type { AtlasState, AtlasStore } from "../state/atlas.ts";
import { isFinerId } from "./wantedLevel.ts";

/** The shapes of countries, as they are served. */
export const shapesFile = shapesFileName("country");

/** Loads the world and the shapes, and again what failed when asked to. */
export function followWorld(atlas: AtlasStore): void {
  const reader = createWorldReader();
  const load = async (): Promise<void> => {
    atlas.setState({ loading: true });
    const [read, shapes] = await Promise.all([reader.read(), readShapes(atlas)]);
    atlas.setState((state) => ({
      loading: false,
      loaded: read.loaded ?? state.loaded,
      topology: shapes.topology,
      failures: [...read.failures, ...(shapes.failure ? [shapes.failure] : [])],
      ...missingRegion(state, read.loaded),
    }));
  };
  atlas.setState({ retry: () => void load() });
  void load();
}

async function readShapes(
  atlas: AtlasStore,
): Promise<{ readonly topology?: Topology | undefined; readonly failure?: FileFailure }> {
  const { topology } = atlas.getState();
  if (topology) return { topology };
  const { json, failure } = await readFile(shapesFile);
  if (failure) return { failure };
  return isTopology(json)
    ? { topology: json }
    : { failure: { file: shapesFile, kind: "broken", received: JSON.stringify(json).length } };
}

/** Drops a region of the address that is no id of a country, and says so; `seekRegion` looks for what is called so. */
function missingRegion(
  { address, notices }: AtlasState,
  loaded: LoadedWorld | undefined,
): Partial<AtlasState> {
  const { region } = address;
  if (
    !loaded ||
    !region ||
    isFinerId(region) ||
    loaded.world.regions.some(({ id }) => id === region)
  )
    return {};
  return {
    address: { ...address, region: undefined },
    notices: [...notices, { kind: "unknownRegion", value: region }],
  };
}
