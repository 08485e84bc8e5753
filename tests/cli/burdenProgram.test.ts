import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../data/temporaryFolder.ts";
import { burdenProgram } from "./burdenProgram.ts";

const run = (flags: readonly string[], program: string) =>
  spawnSync(process.execPath, [...flags, program, "--version"], { encoding: "utf8" });

/** The project with a folder of libraries in which nothing new can be written: a file has the folder's place. */
function readOnlyProject(): string {
  const folder = temporaryFolder();
  for (const entry of ["app", "src", "data", "package.json", "tsconfig.json"])
    symlinkSync(resolve(entry), join(folder, entry));
  mkdirSync(join(folder, "node_modules"));
  for (const library of readdirSync("node_modules").filter((name) => !name.startsWith(".")))
    symlinkSync(resolve("node_modules", library), join(folder, "node_modules", library));
  writeFileSync(join(folder, "node_modules", ".cache"), "");
  return folder;
}

test("a project that cannot be written to answers like any other", () => {
  const own = run([], burdenProgram);
  expect(own.status).toBe(0);
  const flags = ["--preserve-symlinks", "--preserve-symlinks-main"];
  expect(run(flags, join(readOnlyProject(), "app/burden.js"))).toMatchObject({
    status: 0,
    stdout: own.stdout,
    stderr: "",
  });
});
