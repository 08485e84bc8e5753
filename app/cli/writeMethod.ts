import { createWords, languages, methodFormats } from "../../src/index.ts";
import { builtAtlas, builtLevels } from "./builtAtlas.ts";
import { chooseFormats } from "./chooseFormats.ts";
import type { Shell } from "./shell.ts";
import { UserError } from "./userError.ts";
import { writeFile } from "./writeFile.ts";

export interface MethodOptions {
  readonly format: string;
  readonly language: string;
  readonly out: string;
}

/** `burden method`: equations, parameters, data dictionary and limits, in each format. */
export async function writeMethod(options: MethodOptions, shell: Shell): Promise<void> {
  const formats = chooseFormats(methodFormats, options.format);
  const found = languages.find(({ code }) => code === options.language);
  if (!found) throw new UserError(`There is no language ${options.language}.`);
  const { release } = builtAtlas(shell.note);
  /** The finest level names its own datasets and those of all levels above. */
  const { datasets } = builtAtlas(shell.note, builtLevels().at(-1));
  const words = createWords(found.tag, found.direction, await found.load());
  for (const { extension, write } of formats) {
    const path = shell.resolve(`${options.out}/burden-method.${extension}`);
    writeFile(path, write({ words, datasets, release }));
    shell.print(`${path}\n`);
  }
}
