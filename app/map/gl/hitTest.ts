import { regionMeant } from "../circles.ts";
import type { ScreenPoint } from "../mapHandle.ts";
import type { MapIsland } from "./mapIsland.ts";

/** The region at a point of the screen. */
export const regionAt = (island: MapIsland, point: ScreenPoint): string | undefined =>
  regionMeant(point, island.ground.regions, {
    project: island.handle.project,
    touch: island.ground.touch,
    land: () => landAt(island, point),
  });

function landAt({ map }: MapIsland, { x, y }: ScreenPoint): string | undefined {
  const [feature] = map.queryRenderedFeatures([x, y], { layers: ["regions"] });
  const id: unknown = feature?.properties.id;
  return typeof id === "string" ? id : undefined;
}
