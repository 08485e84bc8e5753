import { readFileSync } from "node:fs";
import {
  causeWords,
  diffFormats,
  diffSummary,
  type ExportDiff,
  type ExportFile,
  firstTen,
  movesBetween,
  readExport,
  type Words,
} from "../../src/index.ts";
import { chooseFormat } from "./chooseFormats.ts";
import { chooseIndicators } from "./chooseIndicators.ts";
import { deliver } from "./deliver.ts";
import type { Shell } from "./shell.ts";
import { columns } from "./textColumns.ts";
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
  const pair = [readFile(earlier, shell), readFile(later, shell)] as const;
  const { basis } = pair[1].scenario;
  const chosen =
    options.indicator === undefined ? undefined : chooseIndicators(options.indicator, basis);
  const diff = movesBetween(pair, chosen);
  for (const { file, ids } of diff.onlyIn)
    shell.note(`Only ${file} holds ${someNames(ids)}: not compared.\n`);
  const content = format ? await format.write(diff) : diffText(words, diff);
  deliver(content, options, shell);
}

const someNames = (ids: readonly string[]): string => {
  const { said, others } = firstTen(ids);
  return [said.join(", "), ...(others > 0 ? [`and ${others} more`] : [])].join(" ");
};

function readFile(path: string, { resolve, note }: Shell): ExportFile {
  const { found, issues } = readExport(jsonOf(path, resolve), path);
  if (!found) throw new UserError(someOf(issues));
  for (const issue of issues) note(`${issue}\n`);
  return found;
}

function jsonOf(path: string, resolve: Shell["resolve"]): unknown {
  try {
    return JSON.parse(readFileSync(resolve(path), "utf8").replace(/^\uFEFF/, ""));
  } catch (error) {
    const isSyntax = error instanceof SyntaxError;
    throw new UserError(
      isSyntax
        ? `${path} is not JSON. Give two files that \`burden assess --format json\` wrote.`
        : `${path} cannot be read. Give two files that \`burden assess --format json\` wrote.`,
    );
  }
}

/** The moves as a table to be read on a screen, after how many there are. */
function diffText(words: Words, diff: ExportDiff): string {
  const [before, after] = diff.pair.map(
    ({ file, modelVersion, data }) => `${file} (model ${modelVersion}, data ${data})`,
  );
  const head = `${before} → ${after}\n${diffSummary(words, diff)}\n`;
  if (diff.moves.length === 0) return head;
  const table = columns(
    ["region", "indicator", "class", "rank", "why"],
    diff.moves.map((move) => [
      move.code || move.region,
      move.indicator,
      step(move.before.class ?? move.before.kind, move.after.class ?? move.after.kind),
      step(move.before.rank, move.after.rank),
      move.causes.map((cause) => causeWords(words, cause)).join("; "),
    ]),
  );
  return `${head}\n${table}`;
}

const step = (before: string | number = "–", after: string | number = "–"): string =>
  before === after ? `${before}` : `${before} → ${after}`;
