import type { Dataset, DatasetRecord, Reference, ReferenceRecord } from "../../src/index.ts";

type Described = Pick<Dataset, Exclude<keyof Dataset, "supplies" | "brings" | "files" | "compile">>;

/** The record of a dataset, with its fields in a fixed order, independent of the declaration. */
export const recordOf = (dataset: Dataset): DatasetRecord => ({
  ...identityOf(dataset),
  supplies: dataset.supplies,
  ...(dataset.brings ? { brings: dataset.brings } : {}),
  ...treatmentOf(dataset),
});

/** The record of a reference, in the same order. */
export const referenceRecordOf = (reference: Reference): ReferenceRecord => ({
  ...identityOf(reference),
  ...treatmentOf(reference),
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

const treatmentOf = ({ transformations, caveats }: Described) => ({
  transformations,
  ...(caveats ? { caveats } : {}),
});
