import { type Overlay, overlay } from "../overlay/overlay.ts";

/** Layers of points or lines that can be laid over the map, in the order of their switches. */
export const overlays: readonly Overlay[] = [
  overlay("sites", "sites.title", async () => (await import("../sites/sites.tsx")).sites),
];
