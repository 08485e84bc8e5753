import type { Feature, FeatureCollection } from "geojson";
import type { Credits } from "../credits.ts";
import type { ReportDocument } from "../document/reportDocument.ts";
import type { Workbook } from "../xlsx/workbook.ts";

/** What a report can be made into before it becomes a file. A format is written from one of these. */
export interface Contents {
  /** Words, tables and figures for people. */
  readonly document: ReportDocument;
  /** Rows of figures for spreadsheets. */
  readonly table: DataTable;
  /** Sheets of figures that compute. */
  readonly workbook: Workbook;
  /** Data with names for programs. */
  readonly record: DataRecord;
  /** Regions with their shapes for maps. */
  readonly features: FeatureCollection<Feature["geometry"] | null> & Credits;
  /** A drawing that stands alone, as SVG. */
  readonly picture: string;
}

export interface DataTable {
  readonly header: readonly string[];
  /** Cells in the order of the header; `undefined` is an empty cell. */
  readonly rows: readonly (readonly (string | number | undefined)[])[];
}

export interface DataRecord {
  readonly content: object;
  /** Spaces by which each level is set in; long lists have fewer. */
  readonly indent: 1 | 2;
}
