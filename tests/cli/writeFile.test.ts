import { execFileSync } from "node:child_process";
import {
  closeSync,
  constants,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  symlinkSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeFile } from "../../app/cli/writeFile.ts";
import { temporaryFolder } from "../data/temporaryFolder.ts";

test("a file is written with the folders above it, and nothing unfinished stays", () => {
  const folder = join(temporaryFolder(), "a", "b");
  writeFile(join(folder, "x.csv"), "one");
  writeFile(join(folder, "x.csv"), "two");
  expect(readdirSync(folder)).toEqual(["x.csv"]);
  expect(readFileSync(join(folder, "x.csv"), "utf8")).toBe("two");
});

test("a link stays a link, and what it leads to is written", () => {
  const folder = temporaryFolder();
  const [target, link] = [join(folder, "target.csv"), join(folder, "link.csv")];
  writeFile(target, "before");
  symlinkSync(target, link);
  writeFile(link, "after");
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(readFileSync(target, "utf8")).toBe("after");
});

test("a pipe is written into and not replaced", () => {
  const pipe = join(temporaryFolder(), "pipe");
  execFileSync("mkfifo", [pipe]);
  const end = openSync(pipe, constants.O_RDWR | constants.O_NONBLOCK);
  writeFile(pipe, "through");
  const read = Buffer.alloc(16);
  expect(read.toString("utf8", 0, readSync(end, read))).toBe("through");
  closeSync(end);
  expect(lstatSync(pipe).isFIFO()).toBe(true);
});

test("a place that cannot be written is named with what to do", () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "x.csv"));
  expect(() => writeFile(join(folder, "x.csv"), "text")).toThrow(
    /x\.csv cannot be written \(EISDIR\)\. Choose another place with --out\.$/,
  );
});
