import {
  type CreditsContext,
  creditsFileName,
  creditsText,
  type FileFormat,
  firstTen,
  type Press,
  type ReportFile,
} from "../../src/index.ts";
import { hasNoCredits } from "./deliver.ts";
import type { Shell } from "./shell.ts";
import { UserError } from "./userError.ts";
import { writeFile } from "./writeFile.ts";

/**
 * A report in each format, as files of a set.
 *
 * @param press what the command line brings.
 * @throws UserError where a document has no figures and a format makes files of them alone.
 */
export const filesOf = <Given extends readonly unknown[]>(
  formats: readonly FileFormat<Given>[],
  press: Press,
  ...given: Given
): readonly ReportFile[] =>
  formats.flatMap(({ id, files }) => {
    const own = files(press, ...given);
    if (own.length > 0) return own;
    throw new UserError(
      `This document has no figures, of which --format ${id} makes files. Leave ${id} out, or choose another --document.`,
    );
  });

/**
 * The file of credits of a set that holds tables, each dataset once; no file of a set that holds none.
 *
 * @param contexts what the tables are made of.
 */
export function creditsOfSet(
  formats: readonly { readonly id: string }[],
  contexts: readonly CreditsContext[],
): readonly ReportFile[] {
  const [context] = contexts;
  if (!context || !formats.some(hasNoCredits)) return [];
  const all = contexts.flatMap((each) => each.datasets);
  const datasets = [...new Map(all.map((dataset) => [dataset.id, dataset])).values()];
  return [{ name: creditsFileName, content: () => creditsText({ ...context, datasets }) }];
}

/**
 * Writes a set of files into a folder and prints the path of each when it is whole.
 *
 * @throws UserError where one cannot be written, with the names of those that are missing.
 */
export async function writeFiles(
  files: readonly ReportFile[],
  { out, shell }: { readonly out: string; readonly shell: Shell },
): Promise<void> {
  for (const [place, { name, content }] of files.entries()) {
    const path = shell.resolve(`${out}/${name}`);
    try {
      writeFile(path, await content());
    } catch (error) {
      throw place > 0 && error instanceof UserError ? incomplete(error, files.slice(place)) : error;
    }
    shell.print(`${path}\n`);
  }
}

function incomplete({ message }: UserError, missing: readonly ReportFile[]): UserError {
  const { said, others } = firstTen(missing.map(({ name }) => name));
  return new UserError(
    `${message} The set is not whole. Missing are ${said.join(", ")}${others > 0 ? ` and ${others} more` : ""}; the files named above are whole.`,
  );
}
