import type { ReportFormat } from "../../src/index.ts";
import type { Shell } from "./shell.ts";
import { writeFile } from "./writeFile.ts";

/** Writes a report in each format into a folder and prints the paths. */
export function writeFormats<Given extends readonly unknown[]>(
  formats: readonly ReportFormat<Given>[],
  given: Given,
  { out, shell }: { readonly out: string; readonly shell: Shell },
): void {
  for (const { fileName, write } of formats) {
    const path = shell.resolve(`${out}/${fileName(...given)}`);
    writeFile(path, write(...given));
    shell.print(`${path}\n`);
  }
}
