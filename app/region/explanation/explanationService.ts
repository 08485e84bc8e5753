import {
  datasetNotesFileName,
  explainValue,
  parseDatasetNotes,
  withNotes,
} from "../../../src/index.ts";
import { failureWords, readContext } from "../../files/readContext.ts";
import { readFile } from "../../files/readFile.ts";
import type { ExplanationAnswer, ExplanationRequest } from "./explanationRequest.ts";

/** Reads the files, computes, and tells the way of a number; a sentence where that fails. */
export async function explainFigure({
  region,
  level,
  indicator,
  scenario,
  language,
}: ExplanationRequest): Promise<ExplanationAnswer> {
  try {
    const plain = await readContext(scenario, level, language);
    const { json, failure } = await readFile(datasetNotesFileName);
    const notes = failure ? undefined : parseDatasetNotes(json);
    const context = { ...plain, datasets: withNotes(plain.datasets, notes ?? {}) };
    const place = context.world.regions.findIndex(({ id }) => id === region);
    return { kind: "explanation", chain: explainValue(context, place, indicator) };
  } catch (error) {
    return { kind: "explanationFailure", message: await failureWords(error, language) };
  }
}
