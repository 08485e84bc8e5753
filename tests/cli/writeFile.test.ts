import { once } from "node:events";
import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { createServer } from "node:net";
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

test("a link is refused, and what it leads to stays", () => {
  const folder = temporaryFolder();
  const [target, link] = [join(folder, "target.csv"), join(folder, "link.csv")];
  writeFile(target, "before");
  symlinkSync(target, link);
  expect(() => writeFile(link, "after")).toThrow(
    /link\.csv is a link and is not written through\. Give the path of the file itself/,
  );
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(readFileSync(target, "utf8")).toBe("before");
});

test("what is no file, such as a socket, is not replaced by one", async () => {
  const socket = join(temporaryFolder(), "socket");
  const server = createServer().listen(socket);
  await once(server, "listening");
  expect(() => writeFile(socket, "text")).toThrow("cannot be written");
  expect(lstatSync(socket).isSocket()).toBe(true);
  server.close();
});

test("a place that cannot be written is named with what to do", () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "x.csv"));
  expect(() => writeFile(join(folder, "x.csv"), "text")).toThrow(
    /x\.csv cannot be written \(EISDIR\)\. Choose another place with --out\.$/,
  );
});

test("a place where no folder can be made is named at once", () => {
  expect(() => writeFile("/proc/nowhere/x.csv", "text")).toThrow(
    /^\/proc\/nowhere\/x\.csv cannot be written \(E[A-Z]+\)\. Choose another place with --out\.$/,
  );
});
