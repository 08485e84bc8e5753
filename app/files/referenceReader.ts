import {
  lastResult,
  type ReferenceRecord,
  type ReferenceShape,
  type RowOf,
  readReference,
  referenceFileName,
} from "../../src/index.ts";
import { type FileFailure, readFile } from "./readFile.ts";

/** What a page shows of a reference, or why there is nothing. */
export interface ReferenceRead<Item> {
  readonly items: readonly Item[];
  readonly reference?: ReferenceRecord | undefined;
  readonly failure?: FileFailure;
}

/**
 * A reader of a reference's built file, once for each attempt: parts of the page that ask together share one answer.
 *
 * @param id of the reference. @param itemsOf what the page makes of the rows.
 */
export function referenceReader<Shape extends ReferenceShape, Item>(
  id: string,
  shape: Shape,
  itemsOf: (rows: readonly RowOf<Shape>[]) => readonly Item[],
): (attempt: number) => Promise<ReferenceRead<Item>> {
  const file = referenceFileName(id);
  return lastResult(async (_attempt: number): Promise<ReferenceRead<Item>> => {
    const { json, failure } = await readFile(file);
    if (failure) return { items: [], failure };
    const { rows, reference } = readReference(json, file, shape);
    if (reference) return { items: itemsOf(rows), reference };
    return { items: [], failure: { file, kind: "broken", received: JSON.stringify(json).length } };
  });
}
