import * as z from "zod/mini";
import { wrongWith } from "./checkReferenceValue.ts";
import { noteFields, sourceFields } from "./datasetFields.ts";
import type { ReferenceRecord, ReferenceRow, ReferenceShape, RowOf } from "./reference.ts";

/** A built file with a reference: what it is and where it comes from, and its rows. */
export interface ReferenceFile<Row = ReferenceRow> {
  readonly reference: ReferenceRecord;
  readonly rows: readonly Row[];
}

/** Name of the built file of a reference. */
export const referenceFileName = (id: string): string => `${id}.json`;

const file = z.object({
  reference: z.object({ ...sourceFields, ...noteFields }),
  rows: z.array(z.record(z.string(), z.union([z.string(), z.number()]))),
});

/** A reference as far as it could be read, and a sentence on everything in it that could not. */
export interface ReadReference<Row> {
  /** Absent where the file is not one of ours. */
  readonly reference?: ReferenceRecord;
  readonly rows: readonly Row[];
  readonly issues: readonly string[];
}

const advice = "write the file again with npm run data";

/**
 * Reads a built reference. A row that does not fit its shape is left out with a sentence.
 *
 * @param json Content of the file.
 * @param name Name of the file, for issues.
 */
export function readReference<Shape extends ReferenceShape>(
  json: unknown,
  name: string,
  shape: Shape,
): ReadReference<RowOf<Shape>> {
  const parsed = z.safeParse(file, json);
  if (!parsed.success)
    return {
      rows: [],
      issues: parsed.error.issues.map(
        ({ path, message }) =>
          `${name}, ${path.join(".") || "the whole file"}: ${message}; ${advice}.`,
      ),
    };
  const issues: string[] = [];
  const rows = parsed.data.rows.filter((row, place) => {
    const wrong = misfits(row, shape).map(
      (misfit) => `${name}, row ${place + 1}, ${misfit}; ${advice}.`,
    );
    issues.push(...wrong);
    return wrong.length === 0;
  });
  return {
    reference: parsed.data.reference as ReferenceRecord,
    rows: rows as readonly ReferenceRow[] as readonly RowOf<Shape>[],
    issues,
  };
}

const misfits = (row: ReferenceRow, { columns }: ReferenceShape): readonly string[] =>
  Object.entries(columns).flatMap(([name, column]) => {
    const wrong = wrongWith(column, row[name]);
    return wrong ? [`${name}: received ${JSON.stringify(row[name] ?? null)}; ${wrong}`] : [];
  });
