import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { keptOfFiles } from "../../app/cli/keptOfFiles.ts";
import { temporaryFolder } from "../data/temporaryFolder.ts";

test("a result is kept for each key until one of its files is written, taken away or comes", () => {
  const folder = temporaryFolder({ "a.json": "1", "b.json": "1" });
  const read: string[] = [];
  const kept = keptOfFiles(
    (key: string) => {
      read.push(key);
      return {};
    },
    (key) => [join(folder, `${key}.json`), join(folder, "both.json")],
  );
  const [first, other] = [kept("a"), kept("b")];
  expect(kept("a")).toBe(first);
  expect(kept("b")).toBe(other);
  writeFileSync(join(folder, "a.json"), "22");
  const second = kept("a");
  expect(second).not.toBe(first);
  expect(kept("b")).toBe(other);
  writeFileSync(join(folder, "both.json"), "");
  expect(kept("a")).not.toBe(second);
  rmSync(join(folder, "both.json"));
  kept("a");
  expect(read).toEqual(["a", "b", "a", "a", "a"]);
});

test("what could not be computed is tried again", () => {
  let times = 0;
  const kept = keptOfFiles(
    () => {
      times += 1;
      if (times === 1) throw new Error("not yet");
      return times;
    },
    () => [],
  );
  expect(() => kept("a")).toThrow("not yet");
  expect([kept("a"), kept("a")]).toEqual([2, 2]);
});
