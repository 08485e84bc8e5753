import {
  type AiSite,
  aiSitesShape,
  type ReferenceRecord,
  readReference,
  referenceFileName,
} from "../../src/index.ts";
import { lastResult } from "../lastResult.ts";
import { type FileFailure, readFile } from "../world/readFile.ts";

/** The sites, the largest first, or why there are none. */
export interface ReadSites {
  readonly sites: readonly AiSite[];
  readonly reference?: ReferenceRecord | undefined;
  readonly failure?: FileFailure;
}

/** Built file with the sites. */
export const sitesFile = referenceFileName("sites");

async function read(): Promise<ReadSites> {
  const { json, failure } = await readFile(sitesFile);
  if (failure) return { sites: [], failure };
  const { rows, reference } = readReference(json, sitesFile, aiSitesShape);
  if (!reference)
    return {
      sites: [],
      failure: { file: sitesFile, kind: "broken", received: JSON.stringify(json).length },
    };
  return {
    sites: rows.toSorted((a, b) => b.power - a.power || (a.id < b.id ? -1 : 1)),
    reference,
  };
}

/** Reads the sites once for each attempt. */
export const readSites = lastResult((_attempt: number): Promise<ReadSites> => read());
