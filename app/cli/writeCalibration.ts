import { calibrationFormats, calibrationOf, levelKeyTables } from "../../src/index.ts";
import { builtAtlas, builtNames } from "./builtAtlas.ts";
import { chooseFormats } from "./chooseFormats.ts";
import type { Shell } from "./shell.ts";
import { columns } from "./textColumns.ts";
import { wordsFor } from "./wordsFor.ts";
import { writeFile } from "./writeFile.ts";

/** What `burden calibrate` is asked. */
export interface CalibrationOptions {
  readonly language: string;
  readonly format: string;
  readonly out?: string;
}

/** `burden calibrate`: published figures against the intervals of a key that was not fitted to them; misses first. */
export async function writeCalibration(options: CalibrationOptions, shell: Shell): Promise<void> {
  const { world } = builtAtlas(shell.note);
  const text =
    options.format === "text"
      ? await inWords(options.language, shell)
      : chooseFormats(calibrationFormats, options.format)[0].write(calibrationOf(world));
  if (options.out === undefined) {
    shell.print(String(text));
    return;
  }
  const path = shell.resolve(options.out);
  writeFile(path, text);
  shell.print(`${path}\n`);
}

async function inWords(language: string, { note }: Shell): Promise<string> {
  const words = await wordsFor(language);
  const names = builtNames(language);
  const { world } = builtAtlas(note);
  const english = new Map(world.regions.map(({ id, name }) => [id, name]));
  const tables = levelKeyTables(world, (id) => names?.[id] ?? english.get(id) ?? id, words);
  if (!tables) return `${words.say("levelKey.none")}\n`;
  const { formula, coverage, leftOut } = tables;
  return [formula, coverage, "", columns(leftOut.head, leftOut.rows)].join("\n");
}
