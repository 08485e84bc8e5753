import type { ParsedWorld } from "../../src/index.ts";
import type { FileFailure } from "./readFile.ts";

/** A file that arrived, with its length. */
export interface Arrived {
  readonly json: unknown;
  readonly length: number;
}

/**
 * Files that arrived and are none of this atlas, as failures: whatever answers in their place, their content is unknown.
 *
 * @param read what was made of the files of a level.
 * @param arrived by path. @param atlas path of the list of regions, without which there is no level.
 */
export function foreignFiles(
  { release, world }: Pick<ParsedWorld, "release" | "world">,
  arrived: ReadonlyMap<string, Pick<Arrived, "length">>,
  atlas: string,
): readonly FileFailure[] {
  const foreign = release ? (world.unread ?? []).map(({ file }) => file) : [atlas];
  return foreign.flatMap((file): readonly FileFailure[] => {
    const found = arrived.get(file);
    return found ? [{ file, kind: "broken", received: found.length }] : [];
  });
}
