import { methodFormats, type Paper, withNotes } from "../../src/index.ts";
import { builtAtlas, builtLevels, builtNames, builtNotes } from "./builtAtlas.ts";
import { builtFigures } from "./builtFigures.ts";
import { chooseFormats } from "./chooseFormats.ts";
import { pressFor } from "./pressFor.ts";
import type { Shell } from "./shell.ts";
import { wordsFor } from "./wordsFor.ts";
import { filesOf, writeFiles } from "./writeFiles.ts";

export interface MethodOptions {
  readonly format: string;
  readonly language: string;
  readonly out: string;
  readonly paper: Paper;
}

/** `burden method`: equations, parameters, data dictionary and limits, in each format. */
export async function writeMethod(options: MethodOptions, shell: Shell): Promise<void> {
  const formats = chooseFormats(methodFormats, options.format);
  const { release, world } = builtAtlas(shell.note);
  /** The finest level names its own datasets and those of all levels above. */
  const finest = builtAtlas(shell.note, builtLevels().at(-1));
  const datasets = withNotes(finest.datasets, builtNotes());
  const words = await wordsFor(options.language);
  const evidence = { world, figures: builtFigures(), names: builtNames(options.language) };
  const files = filesOf(formats, pressFor(options, shell), { words, datasets, release, evidence });
  await writeFiles(files, { out: options.out, shell });
}
