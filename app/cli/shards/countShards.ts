import type { Ensemble, EnsembleCounts } from "../../../src/index.ts";
import { foreignShards, type ShardFolder } from "./shardFolder.ts";
import { type ShardKey, type ShardQuestion, shardFile } from "./shardKey.ts";

/** Which shards are counted, and who counts those that are missing. */
export interface ShardWork {
  readonly folder: ShardFolder;
  readonly question: ShardQuestion;
  readonly keys: readonly ShardKey[];
  readonly note: (text: string) => void;
  /** Fills the folder with shards. @param arrived to be told each of them when it is there. */
  readonly count: (keys: readonly ShardKey[], arrived: (key: ShardKey) => void) => Promise<void>;
}

/** Joins the shards of a folder; those that are missing, damaged or of other draws are counted before. */
export async function countShards(
  ensemble: Ensemble,
  { folder, question, keys, note, count }: ShardWork,
): Promise<EnsembleCounts> {
  const counting = ensemble.counting();
  /** Joins a shard; says why it cannot be, or that it is not there. */
  const join = (key: ShardKey): { readonly issue?: string } | undefined => {
    const read = folder.read(key);
    if (!read) return {};
    const issue = "issue" in read ? read.issue : counting.join(read.packed);
    return issue === undefined ? undefined : { issue };
  };
  const missing = keys.filter((key) => {
    const failed = join(key);
    if (failed?.issue)
      note(`${folder.path}/${shardFile(key)} ${failed.issue}; its draws are counted again.\n`);
    return failed !== undefined;
  });
  note(`${keys.length - missing.length} of ${keys.length} shards are taken over.\n`);
  const foreign = foreignShards(folder, question, keys);
  if (foreign) note(foreign);
  await count(missing, (key) => {
    const failed = join(key);
    if (failed) throw new Error(`${shardFile(key)} ${failed.issue ?? "is gone"}.`);
  });
  return counting.counts();
}
