import {
  type DatasetRecord,
  type Release,
  statuses,
  type TableColumn,
  tableColumns,
  variableIds,
} from "../../src/index.ts";

/** A table as it is published: its dataset, where it stands in the package, and its size and hash. */
export interface PublishedTable {
  readonly dataset: DatasetRecord;
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** What each column of a table holds, as Table Schema fields. */
const fields: Readonly<Record<TableColumn, object>> = {
  region: {
    type: "string",
    description: "ISO 3166-1 alpha-3, XKX, or iea:… for a region of the IEA",
    constraints: { required: true },
  },
  variable: { type: "string", constraints: { required: true, enum: variableIds } },
  year: { type: "integer", constraints: { required: true } },
  value: { type: "number", description: "Empty where the source prints a mark instead" },
  low: { type: "number", description: "Lower end of the published range" },
  high: { type: "number", description: "Upper end of the published range" },
  unit: { type: "string", constraints: { required: true } },
  status: { type: "string", constraints: { required: true, enum: statuses } },
  printed: { type: "string", description: "The mark, or the figure as the source prints it" },
  note: { type: "string" },
};

/** The Frictionless description of the tables (https://datapackage.org, version 2.0). */
export const dataPackage = (tables: readonly PublishedTable[], release: Release): object => ({
  $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
  name: "inference-burden-atlas",
  title: "Inference Burden Atlas: data",
  created: `${release.date}T00:00:00Z`,
  licenses: unique(tables.map(({ dataset }) => licenceOf(dataset))),
  resources: tables.map(resourceOf),
});

const licenceOf = ({ licence }: DatasetRecord) => ({ path: licence.url, title: licence.name });

const unique = <T>(items: readonly T[]): readonly T[] => [
  ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
];

const resourceOf = ({ dataset, path, bytes, sha256 }: PublishedTable): object => ({
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
    fields: tableColumns.map((name) => ({ name, ...fields[name] })),
    primaryKey: ["region", "variable", "year"],
    missingValues: [""],
  },
});
