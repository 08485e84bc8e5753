import {
  type Calibration,
  type CalibrationContext,
  calibrationFormats,
  calibrationOf,
  calibrationWords,
  levelKeyTables,
  textColumns,
  type World,
} from "../../src/index.ts";
import { builtAnchors } from "./builtAnchors.ts";
import { builtAtlas, builtNames } from "./builtAtlas.ts";
import { builtFigures } from "./builtFigures.ts";
import { chooseFormat } from "./chooseFormats.ts";
import { deliver } from "./deliver.ts";
import { chooseDraws, type DrawOptions, usualDraws } from "./drawOptions.ts";
import type { Shell } from "./shell.ts";
import { wordsFor } from "./wordsFor.ts";

/** What `burden calibrate` is asked. */
export interface CalibrationOptions extends DrawOptions {
  readonly language: string;
  readonly format: string;
  readonly out?: string;
}

/** `burden calibrate`: published figures against the intervals that the atlas gives them without knowing them; misses one by one. */
export async function writeCalibration(options: CalibrationOptions, shell: Shell): Promise<void> {
  const { world, release, datasets } = builtAtlas(shell.note);
  const draws = chooseDraws(options, { usual: usualDraws.report, least: 2 });
  const words = await wordsFor(options.language);
  const anchors = builtAnchors();
  for (const issue of anchors.issues) shell.note(`${issue}\n`);
  const calibration = calibrationOf(
    { world, anchors: anchors.rows, figures: builtFigures() },
    draws,
  );
  const context = { words, nameOf: namesOf(world, options.language) };
  const text =
    options.format === "text"
      ? inWords(calibration, context) + keyInWords(world, context)
      : await chooseFormat(calibrationFormats, options.format).write(calibration, context);
  deliver(text, { ...options, credits: { words, release, datasets } }, shell);
}

function namesOf({ regions }: World, language: string): CalibrationContext["nameOf"] {
  const names = builtNames(language);
  const english = new Map(regions.map(({ id, name }) => [id, name]));
  return (id) => names?.[id] ?? english.get(id) ?? id;
}

function inWords(calibration: Calibration, context: CalibrationContext): string {
  const { words } = context;
  const { about, groups, untested } = calibrationWords(calibration, context);
  const list = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length > 0 ? ["", title, ...lines.map((line) => `- ${line}`)] : [];
  return [
    words.say("calibration.title"),
    about,
    ...groups.flatMap((group) => [
      ...["", group.title, group.about, group.coverage, group.verdict],
      ...list(words.say("calibration.misses"), group.misses),
      "",
      textColumns(group.table.head, group.table.rows).trimEnd(),
    ]),
    ...list(words.say("calibration.untested"), untested),
    "",
  ].join("\n");
}

/** The key that national figures are held against. */
function keyInWords(world: World, { words, nameOf }: CalibrationContext): string {
  const tables = levelKeyTables(world, nameOf, words);
  if (!tables) return `\n${words.say("levelKey.none")}\n`;
  return ["", words.say("levelKey.title"), tables.formula, tables.coverage, ""].join("\n");
}
