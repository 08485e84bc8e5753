import type { AtlasStore } from "../state/atlas.ts";

/** Says whether the browser is connected. */
export function followConnection(atlas: AtlasStore): void {
  addEventListener("online", () => atlas.setState({ online: true }));
  addEventListener("offline", () => atlas.setState({ online: false }));
}
