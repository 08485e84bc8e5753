import { Command, Option } from "commander";
import {
  assessmentFormats,
  calibrationFormats,
  ensembleFormats,
  formats,
  formatWords,
  languages,
  levels,
  lifeFormats,
  methodFormats,
  presets,
  regionKinds,
  reportFormats,
  type Words,
} from "../../src/index.ts";
import type { AssessOptions, RegionOptions } from "./assessOptions.ts";
import {
  assessAll,
  listLayers,
  listRegions,
  type ReportOptions,
  writeReports,
} from "./commands.ts";
import type { Shell } from "./shell.ts";
import { type CalibrationOptions, writeCalibration } from "./writeCalibration.ts";
import { type EnsembleOptions, writeEnsemble } from "./writeEnsemble.ts";
import { type LifeOptions, listModels, writeLife } from "./writeLife.ts";
import { type MethodOptions, writeMethod } from "./writeMethod.ts";

const list = (items: readonly { readonly id: string }[]): string =>
  items.map(({ id }) => id).join(", ");

/** Gathers a flag that may be given several times. */
const gather = (value: string, before: readonly string[]): string[] => [...before, value];

/** Every command. Its flags are read from the lists of formats, presets and languages. @param words of the help, in English. */
export function createProgram(shell: Shell, words: Words): Command {
  const program = new Command("burden")
    .description(
      "Who bears the cost of AI inference: regions, layers, results, reports and the method.",
    )
    .showHelpAfterError("Add --help to see what the command takes.")
    .exitOverride()
    .configureOutput({
      writeOut: shell.print,
      writeErr: shell.note,
      outputError: (text, write) => write(asSentence(text)),
    });
  const command = (name: string, description: string): Command =>
    program.command(name).description(description).addOption(languageOption());
  command("regions", "List every region of a level with its keys.")
    .addOption(levelOption())
    .action((options: RegionOptions) => listRegions(options, shell));
  command("layers", "List every indicator with its unit, group and bases.").action((options) =>
    listLayers(options, shell),
  );
  withAssessFlags(
    withScenario(
      command(
        "assess",
        "Write every indicator of every region under a scenario, and note its totals beside published figures.",
      ),
    ),
  ).action((options: AssessOptions) => assessAll(options, shell));
  withEnsembleFlags(
    withScenario(
      command(
        "ensemble",
        "Write intervals, ranks and class probabilities of every region from many draws of all ranges.",
      ),
    ),
  ).action((options: EnsembleOptions) => writeEnsemble(options, shell));
  withReportFlags(
    withScenario(command("report", "Write the report on one or more regions.")),
  ).action((keys: string[], options: ReportOptions) => writeReports(keys, options, shell));
  command("method", "Write the method: equations, parameters, data dictionary, limits of use.")
    .option("--format <formats>", `separated by commas, of ${list(methodFormats)}`, "html")
    .option("--out <folder>", "folder to write to", ".")
    .action((options: MethodOptions) => writeMethod(options, shell));
  withCalibrationFlags(
    command(
      "calibrate",
      "Write how often the ranges of loads were right: each published national figure left out in turn.",
    ),
  ).action((options: CalibrationOptions) => writeCalibration(options, shell));
  command("models", "List every model whose life can be told, with its figures.").action(() =>
    listModels(shell),
  );
  withModelFlags(
    withScenario(
      command(
        "lifecycle",
        "Write training against inference of one model: ledgers by day, crossover, budget, smaller model, hidden share by region.",
      ),
    ),
  ).action((options: LifeOptions) => writeLife(options, shell));
  return program.addHelpText("after", `${formatHelp(words)}${examples}`);
}

/** Every format with what it is good for. */
const formatHelp = (words: Words): string =>
  `\nFormats:\n${formats.map(({ id }) => `  ${id.padEnd(8)} ${formatWords(words, id)}\n`).join("")}`;

const examples = `
Examples:
  npm run burden -- report IRL --format html,csv,json --out reports
  npm run burden -- report Kenya FR --preset siting-100mw --set sitingLoad=50
  npm run burden -- report US-VA IN-MH MX-QUE --layer waterDirect
  npm run burden -- assess --level admin1 --out states.csv
  npm run burden -- assess --years 2022-2030 --indicator dataCentreElectricityOfYear
  npm run burden -- assess --set aiShare=0.2 --format geojson --out results.geojson
  npm run burden -- ensemble --draws 10000 --seed 7 --workers 2 --out ensemble.csv
  npm run burden -- calibrate
  npm run burden -- lifecycle --active 8 --tokens 15e12 --samples 16 --format csv,json --out reports
  npm run burden -- method --format html,json --out reports`;

const withAssessFlags = (command: Command): Command =>
  command
    .addOption(levelOption())
    .option("--year <year>", "year of the loads, such as 2030")
    .option("--years <first-last>", "one table with a column of years, such as 2022-2030")
    .option("--indicator <ids>", "only these indicators, separated by commas, see `layers`")
    .addOption(drawsOption("0"))
    .addOption(seedOption())
    .option("--format <format>", `one of ${list(assessmentFormats)}`, "csv")
    .option("--out <file>", "file to write; without it the result goes to the screen");

const withCalibrationFlags = (command: Command): Command =>
  command
    .option("--format <format>", `text, or one of ${list(calibrationFormats)}`, "text")
    .option("--out <file>", "file to write; without it the result goes to the screen");

const drawsOption = (count: string): Option =>
  new Option(
    "--draws <count>",
    "draws that intervals come from: 1024 to explore, 10000 to report, 0 for none; of countries",
  ).default(count);

const seedOption = (): Option =>
  new Option("--seed <number>", "the same seed gives the same draws").default("7");

const withEnsembleFlags = (command: Command): Command =>
  command
    .addOption(levelOption())
    .addOption(drawsOption("1024"))
    .addOption(seedOption())
    .option("--workers <count>", "threads that share the draws; the result is the same", "1")
    .option("--indicator <ids>", "only these indicators, separated by commas, see `layers`")
    .option("--format <format>", `one of ${list(ensembleFormats)}`, "csv")
    .option("--out <file>", "file to write; without it the result goes to the screen");

const withReportFlags = (command: Command): Command =>
  command
    .argument(
      "<key...>",
      "ISO 3166-1 code of a country, ISO 3166-2 code of a state or province (US-VA), id, or English name",
    )
    .option("--format <formats>", `separated by commas, of ${list(reportFormats)}`, "html")
    .addOption(
      new Option("--document <kind>", "kind of document")
        .choices(regionKinds.map(({ id }) => id))
        .default(regionKinds[0].id),
    )
    .addOption(drawsOption("1024"))
    .addOption(seedOption())
    .option("--layer <id>", "layer with which headlines begin, see `layers`")
    .option("--out <folder>", "folder to write to", ".");

const withModelFlags = (command: Command): Command =>
  command
    .option("--model <name>", "model of the list, see `models`; its training is the record's")
    .option("--active <billions>", "active parameters; without --total the model is dense")
    .option("--total <billions>", "all parameters")
    .option("--tokens <count>", "tokens that it was trained on, such as 15e12")
    .option("--per-day <count>", "output tokens that it answers a day")
    .option("--samples <k>", "samples drawn for each answer")
    .option("--years <years>", "years of use that the account covers", "3")
    .option("--format <formats>", `separated by commas, of ${list(lifeFormats)}`, "csv")
    .option("--out <folder>", "folder to write to; without it one format goes to the screen");

const languageOption = (): Option =>
  new Option("--language <code>", "language of names and sentences")
    .choices(languages.map(({ code }) => code))
    .default("en");

const levelOption = (): Option =>
  new Option("--level <level>", "countries, their states and provinces, or counties")
    .choices(levels)
    .default("country");

const withScenario = (command: Command): Command =>
  command
    .option(
      "--preset <preset>",
      `scenario to start from: ${presets.map(({ preset }) => preset).join(", ")}`,
    )
    .option("--scenario <file>", "scenario file in JSON, in place of a preset")
    .option(
      "--set <key=value>",
      "change one setting, such as aiShare=0.2; may be repeated",
      gather,
      [] as string[],
    );

/** "error: unknown option '--x'" as a sentence. */
function asSentence(text: string): string {
  const plain = text.replace(/^error: /, "").trimEnd();
  const sentence = plain.charAt(0).toUpperCase() + plain.slice(1);
  return `${sentence}${/[.?)]$/.test(sentence) ? "" : "."}\n`;
}
