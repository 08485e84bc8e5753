import { readFileSync } from "node:fs";
import { type CompiledReference, parseReference, type ReferenceShape } from "../../src/index.ts";

/**
 * Rows of a table of single figures that this project maintains itself, each with its source: the columns are those of the
 * reference.
 *
 * @param file Path below `data/`, such as "published-anchors/table.csv".
 */
export const ownReference = (file: string, shape: ReferenceShape): CompiledReference =>
  parseReference(
    readFileSync(new URL(`../${file}`, import.meta.url), "utf8"),
    `data/${file}`,
    shape,
  );
