import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import type { Step } from "./readRecipes.ts";

/** What is made or installed, and not written by anybody. */
const notCopied = ["node_modules", ".git", "dist", join("data", "built")];

/** Copies the project into a folder of its own, its packages linked. @returns the folder. */
export function scratchCopy(): string {
  const folder = mkdtempSync(join(tmpdir(), "recipes-"));
  cpSync(".", folder, {
    recursive: true,
    filter: (source) => !notCopied.includes(relative(".", source)),
  });
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"), "junction");
  return folder;
}

/** Writes what a step says into a copy of the project. Throws where the copy is not as the step takes it to be. */
export function perform(folder: string, step: Step): void {
  const paths = pathsOf(folder, step.path);
  if (paths.length === 0) throw new Error(`CONTRIBUTING.md: there is no ${step.path}.`);
  for (const path of paths) {
    const file = join(folder, path);
    if (step.beside) writeFileSync(file, inserted(readFileSync(file, "utf8"), { ...step, path }));
    else writeNew(file, step);
  }
}

function writeNew(file: string, { path, text }: Step): void {
  if (existsSync(file)) throw new Error(`CONTRIBUTING.md: ${path} is there already.`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** The text of a file with the lines of a step beside the one line that begins as it says. */
function inserted(before: string, { path, text, beside }: Step): string {
  const lines = before.split("\n");
  const { side, line } = beside ?? { side: "after", line: "" };
  const found = [...lines.keys()].filter((place) => lines[place]?.trim().startsWith(line));
  const [place = 0] = found;
  if (found.length !== 1)
    throw new Error(
      `CONTRIBUTING.md: ${found.length} lines of ${path} begin with “${line}”, where one is meant.`,
    );
  lines.splice(side === "after" ? place + 1 : place, 0, text.replace(/\n$/, ""));
  return lines.join("\n");
}

/** The paths that a step means: with a star for the language, that file of every language. */
function pathsOf(folder: string, path: string): readonly string[] {
  const [before, after] = path.split("*");
  if (before === undefined || after === undefined) return [path];
  return readdirSync(join(folder, before))
    .map((name) => `${before}${name}${after}`)
    .filter((candidate) => existsSync(join(folder, candidate)));
}
