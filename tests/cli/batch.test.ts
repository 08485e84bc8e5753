import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { burden } from "./burden.ts";
import { burdenProgram } from "./burdenProgram.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "batch-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const words = ["batch", "--draws", "0", "--document", "fact-sheet", "--format", "md"];
const countries = 255;
const filesIn = (path: string) =>
  readdirSync(path, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".md"));

test("two jobs write what one writes, a document for every country", async () => {
  const [one, two] = [join(folder, "one"), join(folder, "two")];
  expect(await burden(...words, "--out", one)).toMatchObject({ status: 0 });
  const { status } = spawnSync(process.execPath, [
    burdenProgram,
    ...words,
    "--jobs",
    "2",
    "--out",
    two,
  ]);
  expect(status).toBe(0);
  const names = filesIn(one);
  expect(names.length).toBeGreaterThan(countries - 20);
  expect(filesIn(two).toSorted()).toEqual(names.toSorted());
  for (const name of names)
    expect(readFileSync(join(two, name)), name).toEqual(readFileSync(join(one, name)));
}, 120_000);

test("goes on with what is missing, and leaves the files that are there", async () => {
  await burden(...words, "--out", folder);
  const [first = "", second = ""] = filesIn(folder);
  rmSync(join(folder, first));
  writeFileSync(join(folder, second), "kept as it is");
  const { status, stderr } = await burden(...words, "--out", folder);
  expect(status).toBe(0);
  expect(stderr).toMatch(/files are there already/);
  expect(existsSync(join(folder, first))).toBe(true);
  expect(readFileSync(join(folder, second), "utf8")).toBe("kept as it is");
}, 60_000);

test("an interrupt ends it after a whole file, and the same command goes on", async () => {
  const child = spawn(process.execPath, [burdenProgram, ...words, "--out", folder], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (text) => {
    said += text;
    if (!child.killed && /of \d+ files/.test(said)) child.kill("SIGINT");
  });
  const status = await new Promise((resolve) => child.on("close", resolve));
  expect(status).toBe(1);
  expect(said).toMatch(
    /Stopped with \d+ of \d+ files written\. The same command goes on from there\./,
  );
  expect(readdirSync(folder).filter((name) => name.endsWith(".partial"))).toEqual([]);
  const before = filesIn(folder).length;
  expect(before).toBeGreaterThan(0);
  await burden(...words, "--out", folder);
  expect(filesIn(folder).length).toBeGreaterThan(before);
}, 60_000);

test("a folder for each language; another batch, language or number of jobs is answered by a sentence", async () => {
  await burden(...words, "--languages", "en,ar", "--out", folder);
  expect(readdirSync(folder).toSorted()).toEqual(["ar", "burden-batch.json", "en"]);
  expect(filesIn(join(folder, "ar"))).toHaveLength(filesIn(join(folder, "en")).length);
  for (const [more, sentence] of [
    [["--preset", "siting-100mw", "--languages", "en,ar"], "holds files of another batch"],
    [["--languages", "xx"], "languages of the atlas"],
    [["--jobs", "0"], "--jobs takes a whole number"],
  ] as const) {
    const { status, stderr } = await burden(...words, ...more, "--out", folder);
    expect(status).toBe(1);
    expect(stderr).toContain(sentence);
  }
}, 120_000);
