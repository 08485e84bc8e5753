import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import {
  byteDifference,
  type Difference,
  firstDifference,
  type Paper,
  papers,
} from "../../src/index.ts";
import type { Shell } from "./shell.ts";
import { splitCommand } from "./splitCommand.ts";
import { UserError } from "./userError.ts";

export interface VerifyOptions {
  /** The command that wrote the file, where the file does not say it. */
  readonly command?: string;
  /** File with the person's own text, which a command names only by a placeholder. */
  readonly text?: string;
}

/** Runs a command line of the atlas; rejects where it cannot be followed. */
type RunCommand = (words: readonly string[], shell: Shell) => Promise<void>;

/** Commands whose files can be made again. */
const known = ["report", "briefing", "method"];

/** Formats whose files are text. */
const texts = ["html", "md", "csv", "json", "geojson", "svg"];

/**
 * `burden verify`: makes a file again by the command that it names, and compares byte by byte. The command is read by the atlas's own
 * parser and writes into a folder of its own, whatever the file says.
 */
export async function verifyFile(
  file: string,
  options: VerifyOptions,
  { shell, run }: { readonly shell: Shell; readonly run: RunCommand },
): Promise<void> {
  const received = readBytes(shell.resolve(file), file);
  const format = extname(file).slice(1).toLowerCase();
  const words = commandWords(options.command ?? commandIn(format, received), file, options);
  const tried = words.includes("--paper") ? [words] : papers.map((paper) => onPaper(words, paper));
  let first: Difference | undefined;
  for (const command of tried) {
    const expected = await madeAgain(command, { file, format, shell, run });
    const difference = differenceOf(format, expected, received);
    if (!difference) {
      shell.print(
        `${file} is, byte for byte, what this command writes:\n  burden ${command.join(" ")}\n`,
      );
      return;
    }
    first ??= difference;
    if (!paged.includes(format)) break;
  }
  if (first)
    throw new UserError(`${file} is not what its command writes. ${differenceWords(first)}`);
}

/** Formats whose bytes depend on the size of the paper, which no document names. */
const paged = ["html", "pdf", "docx"];

const onPaper = (words: readonly string[], paper: Paper): readonly string[] =>
  paper === papers[0] ? words : [...words, "--paper", paper];

const differenceOf = (
  format: string,
  expected: Uint8Array,
  received: Uint8Array,
): Difference | undefined =>
  texts.includes(format)
    ? (firstDifference(format, strFromU8(expected), strFromU8(received)) ??
      byteDifference(expected, received))
    : byteDifference(expected, received);

function readBytes(path: string, file: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(path));
  } catch {
    throw new UserError(`${file} cannot be read; give the path of a file that the atlas wrote.`);
  }
}

/** Where pages, and the metadata of a PDF, say their command whole, and where other texts do. */
const printed = [/>npm run burden -- ([^<]*)</, /npm run burden -- ([^\n<`]*)/] as const;

/** The command that a file names; in archives of office programs it stands in one of their parts. */
function commandIn(format: string, bytes: Uint8Array): string | undefined {
  const text = ["docx", "xlsx"].includes(format)
    ? officeText(bytes)
    : strFromU8(bytes, format === "pdf");
  if (format === "json") return ownCommand(strFromU8(bytes));
  const found = printed.map((line) => line.exec(text)?.[1]).find((line) => line !== undefined);
  return found === undefined ? undefined : decoded(found).trim();
}

function ownCommand(text: string): string | undefined {
  try {
    const { command } = JSON.parse(text) as { readonly command?: unknown };
    return typeof command === "string" ? command.replace(/^npm run burden -- /, "") : undefined;
  } catch {
    return undefined;
  }
}

function officeText(bytes: Uint8Array): string {
  try {
    const parts = unzipSync(bytes, { filter: ({ name }) => name.endsWith(".xml") });
    return Object.values(parts)
      .map((part) => strFromU8(part))
      .join("\n");
  } catch {
    return "";
  }
}

const decoded = (text: string): string =>
  text
    .replaceAll("&#39;", "'")
    .replaceAll("&apos;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");

/** The words of a command without those that say where it reads and writes, and with the text that the person gives. */
function commandWords(
  command: string | undefined,
  file: string,
  { text }: VerifyOptions,
): readonly string[] {
  if (command === undefined)
    throw new UserError(
      `${file} does not say which command wrote it; give it, as in --command "report IRL --preset today".`,
    );
  const words = splitCommand(command.replace(/^(npx |npm run )?burden (-- )?/, ""));
  if (!known.includes(words[0] ?? ""))
    throw new UserError(
      `Files of ${known.join(", ")} can be verified; ${file} names the command “${words[0] ?? ""}”.`,
    );
  const own = withoutFlags(words, ["--out", "--format", "--text", "--scenario"]);
  const needsText = words.includes("--text");
  if (needsText && text === undefined)
    throw new UserError(
      `${file} holds a text of its author's; give that text as a file with --text.`,
    );
  return needsText && text !== undefined ? [...own, "--text", text] : own;
}

const withoutFlags = (words: readonly string[], flags: readonly string[]): readonly string[] =>
  words.filter((word, place) => !flags.includes(word) && !flags.includes(words[place - 1] ?? ""));

interface Making {
  readonly file: string;
  readonly format: string;
  readonly shell: Shell;
  readonly run: RunCommand;
}

async function madeAgain(
  words: readonly string[],
  { file, format, shell, run }: Making,
): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), "burden-verify-"));
  try {
    const quiet: Shell = { print: () => undefined, note: () => undefined, resolve: shell.resolve };
    await run([...words, "--format", format, "--out", folder], quiet).catch((error: Error) => {
      throw new UserError(`The command that ${file} names cannot be run: ${error.message}`);
    });
    const made = readdirSync(folder).filter((name) => name.endsWith(`.${format}`));
    const same = made.find((name) => name === basename(file)) ?? made[0];
    if (same === undefined || (made.length > 1 && !made.includes(basename(file))))
      throw new UserError(
        `The command writes ${made.join(", ") || "no such file"}: give ${file} the name that it had, so that it can be told which.`,
      );
    return new Uint8Array(readFileSync(join(folder, same)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function differenceWords(difference: Difference): string {
  if (difference.kind === "bytes") return `Bytes ${difference.from} to ${difference.to} differ.`;
  const { expected, received } = difference;
  const said = `“${received}” stands where “${expected}” should.`;
  if (difference.kind === "cell")
    return `Row ${difference.row}, column ${difference.column}: ${said}`;
  if (difference.kind === "value") return `At ${difference.path}: ${said}`;
  return `Line ${difference.line}, character ${difference.column}: ${said}`;
}
