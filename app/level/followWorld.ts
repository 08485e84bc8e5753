import type { Topology } from "topojson-specification";
import { createWorldReader, type LoadedWorld } from "../files/loadWorld.ts";
import { type FileFailure, readFile } from "../files/readFile.ts";
import { isTopology } from "../files/topologyFile.ts";
import type { AtlasState, AtlasStore } from "../state/atlas.ts";
import { regionNamed } from "./regionNamed.ts";
import { seekRegion } from "./seekRegion.ts";
import { isFinerId } from "./wantedLevel.ts";

/** The shapes of countries, as they are served. */
export const shapesFile = "countries.topo.json";

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
      ...namedRegion(state, read.loaded),
    }));
  };
  seekRegion(atlas);
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

/** Gives the address the id of the country that it names. Drops a region that the countries are not called, and says so. */
function namedRegion(
  { address, notices }: AtlasState,
  loaded: LoadedWorld | undefined,
): Partial<AtlasState> {
  const { region } = address;
  if (!loaded || !region || isFinerId(region)) return {};
  const id = regionNamed(loaded.world.regions, region)?.id;
  if (id === region) return {};
  return {
    address: { ...address, region: id },
    step: "replace",
    notices: id === undefined ? [...notices, { kind: "unknownRegion", value: region }] : notices,
  };
}
