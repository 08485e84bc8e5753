import {
  datasetNotesFileName,
  evidenceFileName,
  evidenceFileOf,
  otherNamesFileName,
  type Reference,
  type ReferenceFile,
  referenceFileName,
  scenarioSchema,
  type WorldEvidence,
} from "../../src/index.ts";
import { boundaryFiles } from "./boundaryFiles.ts";
import type { Coverage } from "./coverage.ts";
import { english } from "./english.ts";
import { json } from "./json.ts";
import type { BuiltFile } from "./levelFiles.ts";
import { otherNamesIn } from "./otherNames.ts";
import { publishedTables } from "./publishedTables.ts";
import type { ReferenceTable } from "./readReferences.ts";
import type { DatasetTable } from "./readTables.ts";
import { notesOf, referenceRecordOf } from "./recordOf.ts";
import type { RegionRecords } from "./regionRecords.ts";
import { releaseFiles } from "./releaseFiles.ts";

export interface BuildParts {
  /** Files of every level, countries first. */
  readonly levels: readonly (readonly [string, BuiltFile])[];
  /** Tables of all levels. */
  readonly tables: readonly DatasetTable[];
  readonly references: readonly ReferenceTable[];
  readonly evidence: WorldEvidence;
  /** Regions of every level. */
  readonly records: RegionRecords;
  readonly coverage: Coverage;
  /** Folder that holds `boundaries/`. */
  readonly folder: string;
}

/** All files of `data/built`, by path: the same tables give the same bytes. */
export const builtFiles = (parts: BuildParts): ReadonlyMap<string, BuiltFile> => {
  const { levels, tables, references, evidence, records, coverage, folder } = parts;
  return new Map<string, BuiltFile>([
    ...levels,
    [evidenceFileName, { content: json(evidenceFileOf(evidence)), rows: evidence.figures.length }],
    [datasetNotesFileName, datasetNotes(tables)],
    ["coverage.json", { content: json(coverage, 2) }],
    [otherNamesFileName, { content: json(otherNamesIn(folder)) }],
    ["scenario.schema.json", { content: json(scenarioSchema(english), 2) }],
    ...references.map(({ reference, rows }): [string, BuiltFile] => [
      referenceFileName(reference.id),
      { content: json(referenceFile(reference, rows)), rows: rows.length },
    ]),
    ...publishedTables(tables, references, records),
    ...releaseFiles(folder).map(([name, content]): [string, BuiltFile] => [name, { content }]),
    ...boundaryFiles(folder).map(([name, content]): [string, BuiltFile] => [name, { content }]),
  ]);
};

const datasetNotes = (tables: readonly DatasetTable[]): BuiltFile => ({
  content: json(Object.fromEntries(tables.map(({ dataset }) => [dataset.id, notesOf(dataset)]))),
  rows: tables.length,
});

const referenceFile = (reference: Reference, rows: ReferenceFile["rows"]): ReferenceFile => ({
  reference: referenceRecordOf(reference),
  rows,
});
