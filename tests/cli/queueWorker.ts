import type { ChildProcess } from "node:child_process";
import { Queue } from "bullmq";
import { expect, onTestFinished, vi } from "vitest";
import { queueName, type ShardJob } from "../../app/cli/queue/shardJob.ts";
import { workerName } from "../../app/cli/queue/workerName.ts";
import { patience } from "../properties/invented.ts";
import { burdenProcess } from "./burdenProcess.ts";

/** Waits until a check passes. */
export const until = (check: () => void | Promise<void>): Promise<void> =>
  vi.waitFor(check, { timeout: 2 * patience, interval: 20 });

/** A worker as its own process, and what it says. */
export interface QueueWorker {
  readonly said: string;
  readonly process: ChildProcess;
}

export function startWorker(address: string, folder: string): QueueWorker {
  const words = ["worker", "--queue", address, "--shards", folder];
  const worker = {
    said: "",
    process: burdenProcess(words, (text) => {
      worker.said += text;
    }),
  };
  return worker;
}

/** A worker that waits for shards. */
export async function waitingWorker(address: string, folder: string): Promise<QueueWorker> {
  const worker = startWorker(address, folder);
  await until(() => expect(worker.said).toContain("Waiting for shards"));
  return worker;
}

/** The queue of a Redis, left with the test. */
export function queueAt(address: string): Queue<ShardJob> {
  const queue = new Queue<ShardJob>(queueName, { connection: { url: address } });
  onTestFinished(() => queue.disconnect());
  return queue;
}

/** Waits until the jobs that a worker holds now are done or begun again by another. @returns how long that took, ms. */
export async function begunAgain(
  queue: Queue,
  { process: { pid = 0 } }: QueueWorker,
): Promise<number> {
  const begin = Date.now();
  const name = workerName(pid);
  const held = (await queue.getActive()).filter(({ processedBy }) => processedBy === name);
  await until(async () => {
    const jobs = await Promise.all(held.map(({ id = "" }) => queue.getJob(id)));
    expect(jobs.every((job) => job?.processedBy !== name)).toBe(true);
  });
  return Date.now() - begin;
}
