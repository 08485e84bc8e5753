import { anchorsShape, readReference } from "../../src/index.ts";
import { builtReference } from "./builtAtlas.ts";

const listId = "published-anchors";

/** Figures that others published for what the atlas computes too. */
export const builtAnchors = () =>
  readReference(builtReference(listId), `data/built/${listId}.json`, anchorsShape);
