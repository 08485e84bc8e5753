import {
  type DatasetNotesFile,
  datasetNotesFileName,
  lastResult,
  parseDatasetNotes,
} from "../../src/index.ts";
import { type FileFailure, readFile } from "../files/readFile.ts";

/** Notes on the datasets, or why there are none. */
interface NotesRead {
  readonly notes: DatasetNotesFile;
  readonly failure?: FileFailure;
}

/** Reads the notes on all datasets, once for each attempt. */
export const readNotes = lastResult(async (_attempt: number): Promise<NotesRead> => {
  const file = datasetNotesFileName;
  const { json, failure } = await readFile(file);
  if (failure) return { notes: {}, failure };
  const notes = parseDatasetNotes(json);
  if (notes) return { notes };
  return {
    notes: {},
    failure: { file, kind: "broken", received: JSON.stringify(json).length },
  };
});
