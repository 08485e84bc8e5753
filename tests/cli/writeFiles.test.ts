import { mkdirSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { writeFiles } from "../../app/cli/writeFiles.ts";
import { temporaryFolder } from "../data/temporaryFolder.ts";

/** A set of files "1.csv" to "n.csv" in a folder where the one of that number cannot be written. */
function written(count: number, broken: number) {
  const out = temporaryFolder();
  mkdirSync(join(out, `${broken}.csv`));
  let printed = "";
  const shell = {
    print: (text: string) => {
      printed += text;
    },
    note: () => undefined,
    resolve,
  };
  const files = Array.from({ length: count }, (_, place) => ({
    name: `${place + 1}.csv`,
    content: () => "text",
  }));
  return { out, printed: () => printed, write: () => writeFiles(files, { out, shell }) };
}

test("a set that cannot be written whole says which files are missing", async () => {
  const { out, printed, write } = written(3, 2);
  await expect(write()).rejects.toThrow(
    /2\.csv cannot be written \(EISDIR\).* The set is not whole\. Missing are 2\.csv, 3\.csv; the files named above are whole\.$/,
  );
  expect(printed()).toBe(`${join(out, "1.csv")}\n`);
  expect(readdirSync(out)).toEqual(["1.csv", "2.csv"]);
});

test("of many missing files ten are named and the others counted", async () => {
  await expect(written(20, 2).write()).rejects.toThrow(/Missing are 2\.csv, .*11\.csv and 9 more;/);
});
