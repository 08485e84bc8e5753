import * as z from "zod/mini";
import type { DatasetNotes, DatasetRecord, DatasetSource } from "./dataset.ts";
import { noteFields } from "./datasetFields.ts";
import { optional } from "./optional.ts";

/** Name under which the notes on all datasets are served. */
export const datasetNotesFileName = "dataset-notes.json";

/** Notes on datasets of every level, by id: only the pages and files about the method read them. */
export type DatasetNotesFile = Readonly<Record<string, DatasetNotes>>;

const notesFile = z.record(z.string(), z.object(noteFields));

/**
 * Reads the notes; `undefined` when the file is none of ours.
 *
 * @param json content of `dataset-notes.json`.
 */
export function parseDatasetNotes(json: unknown): DatasetNotesFile | undefined {
  const parsed = z.safeParse(notesFile, json);
  return parsed.success ? (parsed.data as DatasetNotesFile) : undefined;
}

/** Datasets with their notes; one without any has had no changes. */
export const withNotes = (
  datasets: readonly DatasetSource[],
  notes: DatasetNotesFile,
): readonly DatasetRecord[] =>
  datasets.map(({ supplies, brings, ...source }) => ({
    ...source,
    ...(notes[source.id] ?? { transformations: [] }),
    supplies,
    ...optional("brings", brings),
  }));
