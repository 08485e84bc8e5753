import type { ReferenceRecord, Release } from "../../src/index.ts";
import type { TableSchema } from "./tableSchema.ts";

/** A published table: its dataset, its path in the package, its size and hash. */
export interface PublishedTable {
  readonly dataset: ReferenceRecord;
  readonly schema: TableSchema;
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** The Frictionless description of the tables (https://datapackage.org, version 2.0). */
export const dataPackage = (tables: readonly PublishedTable[], release: Release): object => ({
  $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
  name: "inference-burden-atlas",
  title: "Inference Burden Atlas: data",
  created: `${release.date}T00:00:00Z`,
  licenses: unique(tables.map(({ dataset }) => licenceOf(dataset))),
  resources: tables.map(resourceOf),
});

const licenceOf = ({ licence }: ReferenceRecord) => ({ path: licence.url, title: licence.name });

const unique = <T>(items: readonly T[]): readonly T[] => [
  ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
];

const resourceOf = ({ dataset, schema, path, bytes, sha256 }: PublishedTable): object => ({
  $schema: "https://datapackage.org/profiles/2.0/dataresource.json",
  name: dataset.id,
  type: "table",
  title: dataset.title,
  description: [dataset.attribution, ...dataset.transformations, ...(dataset.caveats ?? [])].join(
    "\n",
  ),
  path,
  format: "csv",
  mediatype: "text/csv",
  encoding: "utf-8",
  bytes,
  hash: `sha256:${sha256}`,
  licenses: [licenceOf(dataset)],
  sources: [{ title: `${dataset.publisher}, ${dataset.vintage}`, path: dataset.url }],
  schema: {
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    ...schema,
    missingValues: [""],
  },
});
