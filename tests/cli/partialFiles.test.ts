import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { partialName, removePartialFiles } from "../../app/cli/partialFiles.ts";
import { temporaryFolder } from "../data/temporaryFolder.ts";
import { burden } from "./burden.ts";

/** Number of a process that has ended. */
async function endedProcess(): Promise<number> {
  const child = spawn(process.execPath, ["--version"], { stdio: "ignore" });
  await once(child, "exit");
  return child.pid ?? 0;
}

/** The name as if another process had written it. */
const namedBy = (path: string, pid: number): string =>
  partialName(path).replace(`-${process.pid}-`, `-${pid}-`);

/** The name as if another machine had written it. */
const namedElsewhere = (path: string): string =>
  partialName(path).replace(/\.[0-9a-f]{8}-/, ".00000000-");

const twoHoursAgo = Date.now() / 1000 - 7200;

test("what a killed process left is taken away; files of running ones, of other machines and of other names stay", async () => {
  const folder = temporaryFolder();
  const file = join(folder, "x.csv");
  const killed = namedBy(file, await endedProcess());
  const [running, elsewhere, longAgo] = [
    partialName(file),
    namedElsewhere(file),
    namedElsewhere(file),
  ];
  const foreign = join(folder, "film.mp4.partial");
  for (const path of [killed, running, elsewhere, longAgo, foreign, file]) writeFileSync(path, "");
  for (const path of [longAgo, foreign]) utimesSync(path, twoHoursAgo, twoHoursAgo);
  removePartialFiles(folder);
  expect(readdirSync(folder).toSorted()).toEqual(
    [running, elsewhere, foreign, file].map((path) => basename(path)).toSorted(),
  );
});

test("a folder that is not there is no fault", () => {
  expect(() => removePartialFiles("/nowhere/at/all")).not.toThrow();
});

test("a command that was killed in the middle of a file leaves nothing once it is run again", async () => {
  const { folder } = await burden("layers");
  const killed = namedBy(join(folder, "burden-IRL-today.csv"), await endedProcess());
  writeFileSync(killed, "half of a");
  const { status } = await burden(
    "report",
    "IRL",
    "--draws",
    "0",
    "--format",
    "csv",
    "--out",
    folder,
  );
  expect(status).toBe(0);
  expect(existsSync(killed)).toBe(false);
  expect(readdirSync(folder).toSorted()).toEqual(["burden-IRL-today.csv", "burden-credits.txt"]);
});
