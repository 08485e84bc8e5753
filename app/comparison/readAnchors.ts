import { anchorsShape } from "../../src/index.ts";
import { referenceReader } from "../files/referenceReader.ts";

/** Reads the published figures. */
export const readAnchors = referenceReader("published-anchors", anchorsShape, (rows) => rows);
