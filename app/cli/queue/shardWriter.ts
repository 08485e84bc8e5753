import type { ShardKey } from "../shards/shardKey.ts";
import { threadProgram } from "../threadProgram.ts";
import { UserError } from "../userError.ts";
import { startWatchedThread } from "../watchedThread.ts";

/** What the thread that writes shards is given. */
export interface ShardThreadTask {
  /** Path of their folder. */
  readonly folder: string;
  /** Time between two signs of life while it waits, ms. */
  readonly beat: number;
}

/** What the thread says: that it lives, something to be noted, and how its shard has ended. */
export type ShardAnswer =
  | { readonly kind: "alive" }
  | { readonly kind: "note"; readonly text: string }
  | { readonly kind: "written" }
  | { readonly kind: "refused"; readonly sentence: string };

const beat = 10_000;

/** A thread that says nothing for so long is taken for lost, ms; preparing counties takes seconds, on a busy machine many. */
const silence = 120_000;

/** Writes shards in a thread of its own, one after the other. */
export interface ShardWriter {
  /** Fulfilled when the shard is in the folder. */
  readonly write: (key: ShardKey) => Promise<void>;
  readonly stop: () => void;
}

/** @param folder path of the shards. @param note told what the thread has to say besides. */
export async function startShardWriter(
  folder: string,
  note: (text: string) => void,
): Promise<ShardWriter> {
  let settle: ((answer: ShardAnswer) => void) | undefined;
  const { ended, ask, stop } = startWatchedThread<ShardAnswer>({
    program: await threadProgram("queue/shardThread.ts"),
    task: { folder, beat } satisfies ShardThreadTask,
    silence,
    onAnswer: (answer) => {
      if (answer.kind === "note") note(answer.text);
      else if (answer.kind !== "alive") settle?.(answer);
    },
  });
  const lost = ended.then((reason): never => {
    throw new Error(`The thread that counts was lost: ${reason}.`);
  });
  /** The loss is told to who awaits a shard. */
  lost.catch(() => {});
  return {
    stop,
    write: async (key) => {
      const answered = new Promise<ShardAnswer>((resolve) => {
        settle = resolve;
      });
      ask(key);
      const answer = await Promise.race([answered, lost]);
      if (answer.kind === "refused") throw new UserError(answer.sentence);
    },
  };
}
