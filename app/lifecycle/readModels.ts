import {
  type LifeModel,
  lifeModels,
  notableModelsShape,
  type ReferenceRecord,
  readReference,
  referenceFileName,
} from "../../src/index.ts";
import { lastResult } from "../lastResult.ts";
import { type FileFailure, readFile } from "../world/readFile.ts";

/** The list of models, or why there is none. */
export interface ReadModels {
  readonly models: readonly LifeModel[];
  readonly reference?: ReferenceRecord | undefined;
  readonly failure?: FileFailure;
}

/** Built file with the models. */
export const modelsFile = referenceFileName("epoch-notable-models");

async function read(): Promise<ReadModels> {
  const { json, failure } = await readFile(modelsFile);
  if (failure) return { models: [], failure };
  const { rows, reference } = readReference(json, modelsFile, notableModelsShape);
  if (!reference)
    return {
      models: [],
      failure: { file: modelsFile, kind: "broken", received: JSON.stringify(json).length },
    };
  return { models: lifeModels(rows), reference };
}

/** Reads the list of models once for each attempt. */
export const readModels = lastResult((_attempt: number): Promise<ReadModels> => read());
