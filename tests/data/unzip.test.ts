import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { unzipEntry } from "../../data/compile/unzip.ts";

const archive = zipSync({
  "README.txt": [strToU8("stored"), { level: 0 }],
  "API/data_v2_123.csv": strToU8("deflated ".repeat(50)),
});
const read = (pattern: string) => Buffer.from(unzipEntry(archive, pattern, "x.zip")).toString();

test("takes a stored and a deflated entry, by name without folders or by pattern", () => {
  expect(read("README.txt")).toBe("stored");
  expect(read("data_v2_123.csv")).toBe("deflated ".repeat(50));
  expect(read("data_v2_*.csv")).toBe("deflated ".repeat(50));
});

test("says which entries there are when the one asked for is not", () => {
  expect(() => read("data.csv")).toThrow(
    "x.zip: the archive holds no data.csv, only README.txt, API/data_v2_123.csv; correct the entry's name.",
  );
});

test("a page is no archive", () => {
  expect(() => unzipEntry(Buffer.from("<html>"), "a", "x.zip")).toThrow("x.zip: not a ZIP archive");
});
