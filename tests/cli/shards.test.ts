import { once } from "node:events";
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { parseShard, shardBytes } from "../../app/cli/shards/shardBytes.ts";
import { type ShardKey, shardId } from "../../app/cli/shards/shardKey.ts";
import { defaultScenario } from "../../src/index.ts";
import { temporaryFolder } from "../data/temporaryFolder.ts";
import { patience } from "../properties/invented.ts";
import { burden } from "./burden.ts";
import { burdenProcess } from "./burdenProcess.ts";

vi.setConfig({ testTimeout: patience });

const asked = ["ensemble", "--draws", "100", "--seed", "11", "--indicator", "headroom"];
const inShards = (folder: string, ...words: string[]) =>
  burden(...asked, "--shards", folder, "--shards-of", "30", ...words);
const shardsIn = (folder: string) => readdirSync(folder).filter((name) => name.endsWith(".shard"));

/** What a run without shards writes. */
const whole = async (...words: string[]) => (await burden(...asked, ...words)).stdout;

const key: ShardKey = {
  seed: 7,
  from: 0,
  to: 30,
  indicators: ["headroom"],
  level: "country",
  scenario: defaultScenario,
  methodUncertainty: false,
  modelVersion: "0.3.0",
  dataVersion: "one",
};
const packed = Uint8Array.of(1, 2, 3, 4);
const bytes = () => shardBytes(key, packed).slice();

describe("a shard", () => {
  test("is read as it was written", () => {
    expect(parseShard(bytes(), key)).toEqual({ packed: Buffer.from(packed) });
  });

  test("has the same name whatever the order of its fields", () => {
    const turned = Object.fromEntries(Object.entries(key).toReversed()) as unknown as ShardKey;
    expect(shardId(turned)).toBe(shardId(key));
    expect(shardId({ ...key, from: 1 })).not.toBe(shardId(key));
  });

  test.each([
    ["of another version of the model", { ...key, modelVersion: "0.2.0" }, "modelVersion"],
    ["of drawn methods", { ...key, methodUncertainty: true }, "methodUncertainty"],
    ["of other data", { ...key, dataVersion: "two" }, "dataVersion"],
    ["of other draws", { ...key, from: 30, to: 60 }, "from, to"],
  ])("%s is refused with the reason", (_, other, fields) => {
    const issue = `holds other draws (${fields})`;
    expect(parseShard(shardBytes(other, packed), key)).toEqual({ issue });
  });

  test.each([
    ["cut", bytes().slice(0, -1), "holds 3 bytes of counts where it should hold 4"],
    ["changed", bytes().with(-1, 5), "is damaged: its checksum is wrong"],
    ["empty", new Uint8Array(), "is no shard of draws"],
    ["a long line", new Uint8Array(2 ** 21).fill(0x61), "is no shard of draws"],
    ["other JSON", Buffer.from("[1]\n"), "is no shard of draws"],
    [
      "of a later format",
      Buffer.from(
        Buffer.from(bytes()).toString("latin1").replace('"version":1', '"version":2'),
        "latin1",
      ),
      "is of format 2, this program reads 1",
    ],
  ])("that is %s is refused with the reason", (_, damaged, issue) => {
    expect(parseShard(damaged, key)).toEqual({ issue });
  });
});

describe("burden ensemble --shards", () => {
  test("writes what a run without shards writes, and takes over what is whole", async () => {
    const folder = temporaryFolder();
    const first = await inShards(folder);
    const expected = await whole();
    expect(first.stdout).toBe(expected);
    expect(first.stderr).toContain("0 of 4 shards are taken over.");
    const [cut = "", gone = "", foreign = "", kept = ""] = shardsIn(folder);
    writeFileSync(join(folder, cut), readFileSync(join(folder, cut)).subarray(0, -5));
    rmSync(join(folder, gone));
    writeFileSync(join(folder, foreign), readFileSync(join(folder, kept)));
    const second = await inShards(folder);
    expect(second.stdout).toBe(expected);
    expect(second.stderr).toContain("1 of 4 shards are taken over.");
    expect(second.stderr).toMatch(new RegExp(`${cut} holds \\d+ bytes of counts where`));
    expect(second.stderr).toMatch(new RegExp(`${foreign} holds other draws \\(from, to\\)`));
    const third = await inShards(folder, "--seed", "12");
    expect(third.stdout).not.toBe(expected);
    expect(third.stderr).toContain("4 other shards");
    expect(third.stderr).toContain("they differ in seed.");
  });

  test("counts parts apart, which a last run joins", async () => {
    const folder = temporaryFolder();
    for (const part of ["0/2", "1/2"]) {
      const { status, stdout } = await inShards(folder, "--shard-index", part);
      expect([status, stdout]).toEqual([0, ""]);
    }
    const { stdout, stderr } = await inShards(folder);
    expect(stdout).toBe(await whole());
    expect(stderr).toContain("4 of 4 shards are taken over.");
  });

  test("killed in the middle and begun again it writes the same", async () => {
    const folder = temporaryFolder();
    const draws = ["--draws", "3000", "--shards-of", "100"];
    const child = burdenProcess(
      [...asked, "--shards", folder, ...draws, "--workers", "2"],
      () => {},
    );
    await vi.waitFor(() => expect(shardsIn(folder).length).toBeGreaterThan(2), patience);
    child.kill("SIGKILL");
    await once(child, "exit");
    const there = shardsIn(folder).length;
    expect(there).toBeLessThan(30);
    const { stdout, stderr } = await inShards(folder, ...draws);
    expect(stderr).toContain(`${there} of 30 shards are taken over.`);
    expect(stdout).toBe(await whole("--draws", "3000"));
  });

  test.each([
    [["--shard-index", "0/2"], "--shard-index needs --shards"],
    [["--queue", "redis://localhost"], "--queue needs --shards"],
    [["--shards", "s", "--shard-index", "2/2"], "received 2/2."],
    [["--shards", "s", "--shards-of", "0"], "--shards-of takes a whole number from 1"],
    [["--shards", "s", "--shard-index", "0/2", "--queue", "redis://h"], "not both"],
    [["--shards", "s", "--queue", "localhost:6379"], "received localhost:6379."],
    [
      ["--shards", "s", "--queue", "redis://127.0.0.1:1"],
      "No Redis answers at redis://127.0.0.1:1",
    ],
  ])("%j is a sentence", async (words, sentence) => {
    const { status, stderr } = await burden(...asked, ...words);
    expect(status).toBe(1);
    expect(stderr).toContain(sentence);
  });

  test("a folder that is a file is a sentence", async () => {
    const file = join(temporaryFolder({ shards: "" }), "shards");
    chmodSync(file, 0o400);
    const { status, stderr } = await inShards(file);
    expect(status).toBe(1);
    expect(stderr).toContain(`${file} cannot be written to (EEXIST)`);
  });
});
