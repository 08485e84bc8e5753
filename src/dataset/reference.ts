import type { Dataset, DatasetRecord } from "./dataset.ts";

/** What a column of a reference table holds. */
export interface ReferenceColumn {
  /** `day` is a date in ISO 8601. */
  readonly kind: "text" | "number" | "day";
  /** What it holds, for the description of the data. */
  readonly about: string;
  readonly unit?: string;
  /** Whether no row may lack it. */
  readonly required?: true;
  /** The range outside which a number is refused. */
  readonly min?: number;
  readonly max?: number;
  /** The only texts allowed in it. */
  readonly options?: readonly string[];
}

/** Columns of a reference table, in their order, and those that tell its rows apart. */
export interface ReferenceShape {
  readonly key: readonly string[];
  readonly columns: Readonly<Record<string, ReferenceColumn>>;
}

/** A row of any reference table: what is not known is absent. */
export type ReferenceRow = Readonly<Record<string, string | number>>;

type ValueOf<Column extends ReferenceColumn> = Column["kind"] extends "number"
  ? number
  : Column extends { readonly options: readonly (infer Option)[] }
    ? Option
    : string;

/** The row that a shape describes. */
export type RowOf<Shape extends ReferenceShape> = {
  readonly [column in keyof Shape["columns"] as Shape["columns"][column] extends {
    readonly required: true;
  }
    ? column
    : never]: ValueOf<Shape["columns"][column]>;
} & {
  readonly [column in keyof Shape["columns"] as Shape["columns"][column] extends {
    readonly required: true;
  }
    ? never
    : column]?: ValueOf<Shape["columns"][column]>;
};

/** A dataset that is no table of regions and variables: facts of the world at large, beside the model's inputs. */
export interface Reference extends Omit<Dataset, "supplies" | "compile"> {
  readonly shape: ReferenceShape;
  /** Compiles the publisher's files (by name) into rows of the shape. Pure. */
  readonly compile: (files: ReadonlyMap<string, Uint8Array>) => CompiledReference;
}

export interface CompiledReference {
  readonly rows: readonly ReferenceRow[];
  /** Sentences on every row of the source that was left out, in whole or in part. */
  readonly issues: readonly string[];
}

/** A reference as pages show it: without the code that compiles it and the columns. */
export type ReferenceRecord = Omit<DatasetRecord, "supplies">;
