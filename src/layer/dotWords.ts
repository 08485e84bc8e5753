import type { Scene } from "./scene.ts";

const isFiner = ({ level = "country" }: Scene): boolean => level !== "country";

/** Key of what dots say of the regions of a scene. */
export function dotsKey(scene: Scene) {
  if (isFiner(scene)) return "layer.inherited";
  return scene.byEvidence ? "layer.evidenceLocated" : "layer.estimated";
}

/** Whether the legend names and counts the ranked regions without dots as well: where there are any. */
export const isTold = (scene: Scene): boolean =>
  scene.ranked > scene.dotted && (isFiner(scene) || scene.byEvidence === true);

/** Key of what it says of them. */
export const plainKey = (scene: Scene) =>
  isFiner(scene) ? "layer.local" : "layer.evidencePublished";
