import { lifeModels, notableModelsShape } from "../../src/index.ts";
import { referenceReader } from "../files/referenceReader.ts";

/** Reads the list of models. */
export const readModels = referenceReader("epoch-notable-models", notableModelsShape, lifeModels);
