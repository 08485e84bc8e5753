import {
  type AtlasFile,
  type Joined,
  type Reference,
  type ReferenceFile,
  referenceFileName,
  scenarioSchema,
  type TopicFile,
  topicFile,
  topicFileName,
  topics,
} from "../../src/index.ts";
import { boundaryFiles } from "./boundaryFiles.ts";
import type { Coverage } from "./coverage.ts";
import { englishWords } from "./englishWords.ts";
import { json } from "./json.ts";
import { publishedTables } from "./publishedTables.ts";
import type { ReferenceTable } from "./readReferences.ts";
import type { DatasetTable } from "./readTables.ts";
import { recordOf, referenceRecordOf } from "./recordOf.ts";
import { release } from "./release.ts";

export interface BuiltFile {
  readonly content: string | Uint8Array;
  readonly rows?: number;
}

export interface BuildParts {
  readonly tables: readonly DatasetTable[];
  readonly references: readonly ReferenceTable[];
  readonly regions: AtlasFile["regions"];
  readonly joined: Joined;
  readonly coverage: Coverage;
  /** Folder that holds `boundaries/`. */
  readonly folder: string;
}

/** All files of `data/built`, by path: the same bytes for the same tables. */
export function builtFiles(parts: BuildParts): ReadonlyMap<string, BuiltFile> {
  const { tables, references, regions, joined, coverage, folder } = parts;
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
    ["scenario.schema.json", { content: json(scenarioSchema(englishWords), 2) }],
    ...references.map(({ reference, rows }): [string, BuiltFile] => [
      referenceFileName(reference.id),
      { content: json(referenceFile(reference, rows)), rows: rows.length },
    ]),
    ...publishedTables(tables, references),
    ...boundaryFiles(folder).map(([name, content]): [string, BuiltFile] => [name, { content }]),
  ]);
}

const referenceFile = (reference: Reference, rows: ReferenceFile["rows"]): ReferenceFile => ({
  reference: referenceRecordOf(reference),
  rows,
});

const entriesOf = ({ values, gaps, totals = {} }: TopicFile): number =>
  [...Object.values(values), ...Object.values(gaps), totals].reduce(
    (sum, byRegion) => sum + Object.keys(byRegion).length,
    0,
  );
