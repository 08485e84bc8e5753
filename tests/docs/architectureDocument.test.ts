import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const document = readFileSync("ARCHITECTURE.md", "utf8");

/** The steps of "The path of one number": their files and the names that these export. */
const [path = ""] = (document.split("## The path of one number")[1] ?? "").split("\n## ");
const steps = path
  .split("\n")
  .filter((line) => line.startsWith("| "))
  .slice(1)
  .map((line) => {
    const [, , files = [], names = []] = line.split("|").map(codesIn);
    return { files, names };
  });

function codesIn(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] as string);
}

test("ARCHITECTURE.md names files that exist", () => {
  const files = codesIn(document).filter((code) => /\/[\w.-]+\.\w+$/.test(code));
  expect(files.length).toBeGreaterThan(10);
  expect(
    files
      .filter((file) => !existsSync(file))
      .map((file) => `ARCHITECTURE.md: ${file} does not exist; name the file that replaces it.`),
  ).toEqual([]);
});

test("the files on the path of one number export what the document names", () => {
  expect(steps.length).toBeGreaterThan(5);
  const missing = steps.flatMap(({ files, names }) => {
    const text = files.map((file) => readFileSync(file, "utf8")).join("\n");
    return names
      .filter((name) => !new RegExp(`^export (async )?(function|const) ${name}\\b`, "m").test(text))
      .map((name) => `ARCHITECTURE.md: ${files.join(", ")} does not export ${name}.`);
  });
  expect(missing).toEqual([]);
});

test("ARCHITECTURE.md stays one page", () => {
  expect(document.split("\n").length).toBeLessThan(90);
});
