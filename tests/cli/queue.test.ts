import { once } from "node:events";
import { describe, expect, test, vi } from "vitest";
import { temporaryFolder } from "../data/temporaryFolder.ts";
import { patience } from "../properties/invented.ts";
import { burden } from "./burden.ts";
import { begunAgain, queueAt, startWorker, until, waitingWorker } from "./queueWorker.ts";
import { hasRedis, redisServer } from "./redisServer.ts";

vi.setConfig({ testTimeout: 3 * patience });

const asked = ["ensemble", "--seed", "11", "--indicator", "headroom,burdenIndex"];

const title = hasRedis
  ? "burden ensemble --queue"
  : "burden ensemble --queue (left out: no redis-server is installed)";

describe.skipIf(!hasRedis)(title, () => {
  test("writes the same while workers are killed and stopped and Redis starts again", async () => {
    const redis = await redisServer();
    const folder = temporaryFolder();
    const draws = ["--draws", "8000"];
    const shards = ["--shards", folder, "--shards-of", "400"];
    const worker = () => waitingWorker(redis.address, folder);
    const [killed, stopped, steady] = await Promise.all([worker(), worker(), worker()]);
    const run = burden(...asked, ...draws, ...shards, "--queue", redis.address);
    await until(() => expect(killed.said).toContain("are written"));
    killed.process.kill("SIGKILL");
    stopped.process.kill("SIGSTOP");
    /** Within 5 s on a quiet machine. */
    expect(await begunAgain(queueAt(redis.address), killed)).toBeLessThan(15_000);
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
