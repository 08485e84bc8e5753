import { once } from "node:events";
import { Queue } from "bullmq";
import { describe, expect, test, vi } from "vitest";
import { queueName } from "../../app/cli/queue/shardJob.ts";
import { temporaryFolder } from "../data/temporaryFolder.ts";
import { patience } from "../properties/invented.ts";
import { burden } from "./burden.ts";
import { burdenProcess } from "./burdenProcess.ts";
import { hasRedis, redisServer } from "./redisServer.ts";

vi.setConfig({ testTimeout: 3 * patience });

const asked = ["ensemble", "--seed", "11", "--indicator", "headroom,burdenIndex"];
const until = (check: () => void | Promise<void>) =>
  vi.waitFor(check, { timeout: 2 * patience, interval: 20 });

/** A worker as its own process, and what it says. */
function startWorker(address: string, folder: string) {
  const words = ["worker", "--queue", address, "--shards", folder];
  const worker = {
    said: "",
    process: burdenProcess(words, (text) => {
      worker.said += text;
    }),
  };
  return worker;
}

/** Waits until the jobs that are at work now are done or begun again. */
async function begunAgain(address: string): Promise<void> {
  const queue = new Queue(queueName, { connection: { url: address } });
  const begin = Date.now();
  const held = await queue.getActive();
  await until(async () => {
    const jobs = await Promise.all(held.map(({ id = "" }) => queue.getJob(id)));
    expect(jobs.every((job) => !job || (job.processedOn ?? 0) > begin)).toBe(true);
  });
  await queue.disconnect();
}

const title = hasRedis
  ? "burden ensemble --queue"
  : "burden ensemble --queue (left out: no redis-server is installed)";

describe.skipIf(!hasRedis)(title, () => {
  test("writes the same while workers are killed and stopped and Redis starts again", async () => {
    const redis = await redisServer();
    const folder = temporaryFolder();
    const draws = ["--draws", "8000"];
    const shards = ["--shards", folder, "--shards-of", "400"];
    const killed = startWorker(redis.address, folder);
    const stopped = startWorker(redis.address, folder);
    const steady = startWorker(redis.address, folder);
    for (const worker of [killed, stopped, steady])
      await until(() => expect(worker.said).toContain("Waiting for shards"));
    const run = burden(...asked, ...draws, ...shards, "--queue", redis.address);
    await until(() => expect(killed.said).toContain("are written"));
    killed.process.kill("SIGKILL");
    stopped.process.kill("SIGSTOP");
    const end = Date.now();
    await begunAgain(redis.address);
    /** Within 5 s on a quiet machine. */
    expect(Date.now() - end).toBeLessThan(15_000);
    await redis.restart();
    stopped.process.kill("SIGCONT");
    const { status, stdout, stderr } = await run;
    expect(status).toBe(0);
    expect(stderr).toContain("0 of 20 shards are taken over.");
    expect(stdout).toBe((await burden(...asked, ...draws)).stdout);
    steady.process.kill("SIGTERM");
    expect(await once(steady.process, "exit")).toEqual([0, null]);
  });

  test("a worker with another folder, or without one that it can write to, says so; one without Redis ends when told", async () => {
    const redis = await redisServer();
    const shards = ["--shards", temporaryFolder(), "--draws", "100", "--shards-of", "50"];
    const run = burden(...asked, ...shards, "--queue", redis.address);
    const elsewhere = temporaryFolder({ file: "" });
    const wrong = await burden("worker", "--queue", redis.address, "--shards", elsewhere);
    expect(wrong.status).toBe(1);
    expect(wrong.stderr).toContain("is not the folder of the run that asks for shards");
    const file = await burden("worker", "--queue", redis.address, "--shards", `${elsewhere}/file`);
    expect(file.status).toBe(1);
    expect(file.stderr).toContain("cannot be written to");
    const right = startWorker(redis.address, shards[1] as string);
    expect((await run).status).toBe(0);
    await redis.end();
    await until(() => expect(right.said).toContain("Redis does not answer"));
    right.process.kill("SIGTERM");
    expect(await once(right.process, "exit")).toEqual([0, null]);
  });
});
