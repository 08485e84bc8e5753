import type {
  Dataset,
  DatasetNotes,
  DatasetRecord,
  DatasetSource,
  Reference,
  ReferenceRecord,
} from "../../src/index.ts";

type Described = Omit<Dataset, "supplies" | "brings" | "files" | "limits" | "compile">;

/** The record of a dataset, with its fields in a fixed order, independent of the declaration. */
export const recordOf = (dataset: Dataset): DatasetRecord => ({
  ...sourceOf(dataset),
  ...notesOf(dataset),
});

/** The same without its notes. */
export const sourceOf = (dataset: Dataset): DatasetSource => ({
  ...identityOf(dataset),
  supplies: dataset.supplies,
  ...(dataset.brings ? { brings: dataset.brings } : {}),
});

/** The record of a reference, in the same order. */
export const referenceRecordOf = (reference: Reference): ReferenceRecord => ({
  ...identityOf(reference),
  ...notesOf(reference),
});

const identityOf = (dataset: Described) => ({
  id: dataset.id,
  title: dataset.title,
  publisher: dataset.publisher,
  url: dataset.url,
  licence: { name: dataset.licence.name, url: dataset.licence.url },
  attribution: dataset.attribution,
  vintage: dataset.vintage,
  retrieved: dataset.retrieved,
  redistributable: dataset.redistributable,
});

/** Changes made and caveats of a dataset. */
export const notesOf = ({ transformations, caveats }: Described): DatasetNotes => ({
  transformations,
  ...(caveats ? { caveats } : {}),
});
