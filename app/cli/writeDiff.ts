import { readFileSync } from "node:fs";
import {
  diffFormats,
  diffText,
  type ExportFile,
  exportIssueWords,
  loneWords,
  movesBetween,
  readExport,
  type Words,
} from "../../src/index.ts";
import { chooseFormat } from "./chooseFormats.ts";
import { chooseIndicators } from "./chooseIndicators.ts";
import { deliver } from "./deliver.ts";
import type { Shell } from "./shell.ts";
import { someOf, UserError } from "./userError.ts";
import { wordsFor } from "./wordsFor.ts";

/** What `burden diff` is asked. */
export interface DiffOptions {
  readonly indicator?: string;
  readonly format: string;
  readonly language: string;
  readonly out?: string;
}

/** `burden diff`: which regions changed class or rank between two exports, and which input, factor or method caused it. */
export async function writeDiff(
  [earlier, later]: readonly [string, string],
  options: DiffOptions,
  shell: Shell,
): Promise<void> {
  const format = options.format === "text" ? undefined : chooseFormat(diffFormats, options.format);
  const words = await wordsFor(options.language);
  const pair = [readFile(earlier, shell, words), readFile(later, shell, words)] as const;
  const { basis } = pair[1].scenario;
  const chosen =
    options.indicator === undefined ? undefined : chooseIndicators(options.indicator, basis);
  const diff = movesBetween(pair, chosen);
  for (const lone of diff.onlyIn) shell.note(`${loneWords(words, lone)}\n`);
  const content = format ? await format.write(diff) : diffText(words, diff);
  deliver(content, options, shell);
}

function readFile(path: string, { resolve, note }: Shell, words: Words): ExportFile {
  const { found, issues } = readExport(textOf(path, resolve), path);
  const sentences = issues.map((issue) => exportIssueWords(words, path, issue));
  if (!found) throw new UserError(someOf(sentences));
  for (const sentence of sentences) note(`${sentence}\n`);
  return found;
}

function textOf(path: string, resolve: Shell["resolve"]): string {
  try {
    return readFileSync(resolve(path), "utf8");
  } catch {
    throw new UserError(
      `${path} cannot be read. Give two files that \`burden assess --format json\` wrote.`,
    );
  }
}
