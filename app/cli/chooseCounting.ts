import type { Ensemble, EnsembleCounts, Level } from "../../src/index.ts";
import { builtVersion } from "./builtAtlas.ts";
import { countDraws } from "./countDraws.ts";
import { mostOf, wholeNumber } from "./drawOptions.ts";
import { progressNote } from "./progressNote.ts";
import { countShards } from "./shards/countShards.ts";
import { type ShardFolder, shardFolder } from "./shards/shardFolder.ts";
import { type ShardKey, shardKeys, shardQuestion } from "./shards/shardKey.ts";
import { writeShards } from "./shards/writeShards.ts";
import type { DrawQuestion } from "./shareDraws.ts";
import type { Shell } from "./shell.ts";
import { UserError } from "./userError.ts";

/** How draws are shared out, as it was typed. */
export interface ShardOptions {
  readonly level: Level;
  readonly workers: string;
  /** Folder of shards. */
  readonly shards?: string;
  /** Draws of a shard. */
  readonly shardsOf: string;
  /** Which shards alone are counted: "2/8" is every eighth from the third on. */
  readonly shardIndex?: string;
  /** Address of a Redis. */
  readonly queue?: string;
}

/** What is to be counted, and for whom. */
interface Counted extends DrawQuestion {
  readonly ensemble: Ensemble;
  readonly draws: number;
  readonly shell: Shell;
}

/** Counts draws; `undefined` where only a part of the shards was asked for. */
type Counting = (counted: Counted) => Promise<EnsembleCounts | undefined>;

/** The way of counting that flags ask for: in this process, into a folder of shards, or by the workers of a queue. */
export function chooseCounting(options: ShardOptions): Counting {
  const threads = wholeNumber("workers", options.workers, { min: 1, max: mostOf.workers });
  const { shards } = options;
  if (shards !== undefined) {
    const choice = { ...options, ...chooseShards(options), threads };
    return (counted) =>
      countInto(shardFolder(counted.shell.resolve(shards)), { ...counted, ...choice });
  }
  refuseAlone("--queue", options.queue);
  refuseAlone("--shard-index", options.shardIndex);
  return ({ ensemble, draws, shell, ...question }) => {
    const progress = progressNote(draws, shell);
    return countDraws(question, ensemble, { draws, workers: threads, progress, note: shell.note });
  };
}

function refuseAlone(flag: string, value: string | undefined): void {
  if (value !== undefined)
    throw new UserError(`${flag} needs --shards, the folder that the counts are written to.`);
}

function chooseShards({ shardsOf, shardIndex, queue }: ShardOptions) {
  const length = wholeNumber("shards-of", shardsOf, { min: 1, max: mostOf.draws });
  const part = shardIndex === undefined ? undefined : partOf(shardIndex);
  if (part && queue !== undefined)
    throw new UserError(
      "Give --shard-index or --queue, not both: a queue shares shards out itself.",
    );
  return { length, part };
}

interface Part {
  readonly index: number;
  readonly of: number;
}

function partOf(text: string): Part {
  const [, index, of] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? [];
  if (Number(index) < Number(of)) return { index: Number(index), of: Number(of) };
  throw new UserError(
    `--shard-index takes a number from 0 and how many there are, such as 0/8 to 7/8; received ${text}.`,
  );
}

interface CountedInto extends Counted {
  readonly level: Level;
  readonly queue?: string;
  readonly threads: number;
  /** Draws of a shard. */
  readonly length: number;
  readonly part: Part | undefined;
}

async function countInto(
  folder: ShardFolder,
  { ensemble, draws, shell, level, queue: address, threads, length, part, ...asked }: CountedInto,
): Promise<EnsembleCounts | undefined> {
  const { note } = shell;
  const { methodUncertainty = false } = asked.request;
  const dataVersion = builtVersion(level);
  const question = shardQuestion(ensemble, { level, methodUncertainty, dataVersion });
  const all = shardKeys(question, draws, length);
  const keys = part ? all.filter((_, place) => place % part.of === part.index) : all;
  const count = async (
    missing: readonly ShardKey[],
    arrived: (key: ShardKey) => void,
  ): Promise<void> => {
    const progress = progressNote(drawsOf(missing), shell);
    if (address !== undefined) {
      const { queueShards } = await import("./queue/queueShards.ts");
      let done = 0;
      await queueShards({
        address,
        keys: missing,
        folder,
        note,
        arrived: (key) => {
          arrived(key);
          done += drawsOf([key]);
          progress(done);
        },
      });
      return;
    }
    const { world, request } = asked;
    const written = { keys: missing, folder, arrived };
    await writeShards({ world, request }, ensemble, written, { workers: threads, progress, note });
  };
  const counts = await countShards(ensemble, { folder, question, keys, note, count });
  return part ? undefined : counts;
}

const drawsOf = (keys: readonly ShardKey[]): number =>
  keys.reduce((sum, { from, to }) => sum + to - from, 0);
