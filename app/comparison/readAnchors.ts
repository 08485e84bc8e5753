import {
  type Anchor,
  anchorsShape,
  type ReferenceRecord,
  readReference,
  referenceFileName,
} from "../../src/index.ts";
import { lastResult } from "../lastResult.ts";
import { type FileFailure, readFile } from "../world/readFile.ts";

/** The published figures, or why there are none. */
export interface ReadAnchors {
  readonly anchors: readonly Anchor[];
  readonly reference?: ReferenceRecord | undefined;
  readonly failure?: FileFailure;
}

/** Built file with the published figures. */
export const anchorsFile = referenceFileName("published-anchors");

async function read(): Promise<ReadAnchors> {
  const { json, failure } = await readFile(anchorsFile);
  if (failure) return { anchors: [], failure };
  const { rows, reference } = readReference(json, anchorsFile, anchorsShape);
  if (reference) return { anchors: rows, reference };
  const received = JSON.stringify(json).length;
  return { anchors: [], failure: { file: anchorsFile, kind: "broken", received } };
}

/** Reads the published figures once for each attempt. */
export const readAnchors = lastResult((_attempt: number): Promise<ReadAnchors> => read());
