import {
  type AtlasFile,
  type Dataset,
  type DatasetRecord,
  type Joined,
  type TopicFile,
  topicFile,
  topicFileName,
  topics,
} from "../../src/index.ts";
import { boundaryFiles } from "./boundaryFiles.ts";
import type { Coverage } from "./coverage.ts";
import { dataPackage } from "./dataPackage.ts";
import { sha256Of } from "./manifest.ts";
import type { DatasetTable } from "./readTables.ts";
import { release } from "./release.ts";

export interface BuiltFile {
  readonly content: string | Uint8Array;
  readonly rows?: number;
}

export interface BuildParts {
  readonly tables: readonly DatasetTable[];
  readonly regions: AtlasFile["regions"];
  readonly joined: Joined;
  readonly coverage: Coverage;
  /** Folder that holds `boundaries/`. */
  readonly folder: string;
}

/** All files of `data/built`, by path: the same bytes for the same tables. */
export function builtFiles(parts: BuildParts): ReadonlyMap<string, BuiltFile> {
  const { tables, regions, joined, coverage, folder } = parts;
  const atlas: AtlasFile = {
    release,
    regions,
    datasets: tables.map(({ dataset }) => recordOf(dataset)),
    gateFailures: joined.gateFailures,
  };
  const sources = tables.map(({ dataset }) => dataset.id);
  return new Map<string, BuiltFile>([
    ["atlas.json", { content: json(atlas), rows: regions.length }],
    ...topics.map((topic): [string, BuiltFile] => {
      const file = topicFile(topic, joined.cells, sources);
      return [topicFileName(topic), { content: json(file), rows: entriesOf(file) }];
    }),
    ["coverage.json", { content: json(coverage, 2) }],
    ...publishedTables(tables),
    ...boundaryFiles(folder).map(([name, content]): [string, BuiltFile] => [name, { content }]),
  ]);
}

const json = (value: unknown, indent?: number): string =>
  `${JSON.stringify(value, undefined, indent)}\n`;

/** The record of a dataset, with its fields in one order whatever the order of its declaration. */
const recordOf = (dataset: Dataset): DatasetRecord => ({
  id: dataset.id,
  title: dataset.title,
  publisher: dataset.publisher,
  url: dataset.url,
  licence: { name: dataset.licence.name, url: dataset.licence.url },
  attribution: dataset.attribution,
  vintage: dataset.vintage,
  retrieved: dataset.retrieved,
  redistributable: dataset.redistributable,
  supplies: dataset.supplies,
  transformations: dataset.transformations,
  ...(dataset.caveats ? { caveats: dataset.caveats } : {}),
});

const entriesOf = ({ values, gaps, totals = {} }: TopicFile): number =>
  [...Object.values(values), ...Object.values(gaps), totals].reduce(
    (sum, byRegion) => sum + Object.keys(byRegion).length,
    0,
  );

/** The tables that may be handed on, and their description; one that may not drops out of both. */
function publishedTables(tables: readonly DatasetTable[]): readonly [string, BuiltFile][] {
  const open = tables.filter(({ dataset }) => dataset.redistributable);
  const pathOf = (dataset: Dataset): string => `tables/${dataset.id}.csv`;
  const described = open.map(({ dataset, text }) => ({
    dataset: recordOf(dataset),
    path: pathOf(dataset),
    bytes: Buffer.byteLength(text),
    sha256: sha256Of(text),
  }));
  return [
    ...open.map(({ dataset, text, rows }): [string, BuiltFile] => [
      pathOf(dataset),
      { content: text, rows: rows.length },
    ]),
    ["datapackage.json", { content: json(dataPackage(described, release), 2) }],
  ];
}
