import { anchorsShape } from "../../src/index.ts";
import { referenceReader } from "../files/referenceReader.ts";

/** Reads what others published of figures that the atlas computes too; a failure here is none of the page that compares. */
export const readAnchors = referenceReader("published-anchors", anchorsShape, (rows) => rows);
