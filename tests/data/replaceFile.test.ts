import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { replaceFile } from "../../data/replaceFile.ts";
import { temporaryFolder } from "./temporaryFolder.ts";

test("a file that cannot be written whole leaves the old one", () => {
  const path = join(temporaryFolder(), "table.csv");
  writeFileSync(path, "old");
  mkdirSync(`${path}.partial`);
  expect(() => replaceFile(path, "new")).toThrow();
  expect(readFileSync(path, "utf8")).toBe("old");
});
