import { dataPackage, type PublishedTable } from "./dataPackage.ts";
import { json } from "./json.ts";
import type { BuiltFile } from "./levelFiles.ts";
import { sha256Of } from "./manifest.ts";
import type { ReferenceTable } from "./readReferences.ts";
import type { DatasetTable } from "./readTables.ts";
import { recordOf, referenceRecordOf } from "./recordOf.ts";
import type { RegionRecords } from "./regionRecords.ts";
import { regionsRecord, regionsShape, regionsTable } from "./regionsTable.ts";
import { release } from "./release.ts";
import { referenceSchema, variableSchema } from "./tableSchema.ts";

interface Table extends Pick<PublishedTable, "dataset" | "schema"> {
  readonly text: string;
  readonly rows: number;
}

/** The tables that may be redistributed, and their description. A table that may not be is in neither. */
export function publishedTables(
  tables: readonly DatasetTable[],
  references: readonly ReferenceTable[],
  records: RegionRecords,
): readonly [string, BuiltFile][] {
  const all = [...tables.map(tableOf), ...references.map(referenceTableOf), regionsOf(records)];
  const open = all.filter(({ dataset }) => dataset.redistributable);
  const described = open.map(({ dataset, schema, text }) => ({
    dataset,
    schema,
    path: pathOf(dataset.id),
    bytes: Buffer.byteLength(text),
    sha256: sha256Of(text),
  }));
  return [
    ...open.map(({ dataset, text, rows }): [string, BuiltFile] => [
      pathOf(dataset.id),
      { content: text, rows },
    ]),
    ["datapackage.json", { content: json(dataPackage(described, release), 2) }],
  ];
}

const pathOf = (id: string): string => `tables/${id}.csv`;

const tableOf = ({ dataset, text, rows }: DatasetTable): Table => ({
  dataset: recordOf(dataset),
  schema: variableSchema(dataset),
  text,
  rows: rows.length,
});

const referenceTableOf = ({ reference, text, rows }: ReferenceTable): Table => ({
  dataset: referenceRecordOf(reference),
  schema: referenceSchema(reference.shape),
  text,
  rows: rows.length,
});

const regionsOf = (records: RegionRecords): Table => ({
  dataset: regionsRecord,
  schema: referenceSchema(regionsShape, [
    { fields: ["parent"], reference: { resource: "", fields: ["id"] } },
  ]),
  ...regionsTable(records),
});
