import type { FetchedPart } from "../furniture/LazyPart.tsx";
import type { MapProps } from "./mapProps.ts";

/** The map, fetched once there is something to draw. */
export const mapPart: FetchedPart<MapProps> = {
  load: async () => (await import("./MapView.tsx")).MapView,
  fewWords: true,
};
