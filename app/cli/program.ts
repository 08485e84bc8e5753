import { Command } from "commander";
import { formats, formatWords, methodFormats, type Words } from "../../src/index.ts";
import type { AssessOptions, RegionOptions } from "./assessOptions.ts";
import { type BatchOptions, writeBatch } from "./batch/writeBatch.ts";
import {
  assessAll,
  listLayers,
  listRegions,
  type ReportOptions,
  writeReports,
} from "./commands.ts";
import {
  languageOption,
  levelOption,
  list,
  outFolder,
  paperOption,
  withAssessFlags,
  withBatchFlags,
  withBriefingFlags,
  withCalibrationFlags,
  withCiteFlags,
  withContestFlags,
  withDiffFlags,
  withEnsembleFlags,
  withExplainFlags,
  withLiteFlags,
  withModelFlags,
  withReportFlags,
  withScenario,
  withSensitivityFlags,
  withWorkerFlags,
} from "./flags.ts";
import { plainText } from "./plainText.ts";
import type { WorkerOptions } from "./queue/runWorker.ts";
import type { Shell } from "./shell.ts";
import { type VerifyOptions, verifyFile } from "./verifyFile.ts";
import { versionText } from "./version.ts";
import { type BriefingOptions, writeBriefing } from "./writeBriefing.ts";
import { type CalibrationOptions, writeCalibration } from "./writeCalibration.ts";
import { type CiteOptions, writeCitations } from "./writeCitations.ts";
import { type ContestOptions, writeContest } from "./writeContest.ts";
import { type ContractOptions, writeContract } from "./writeContract.ts";
import { type DiffOptions, writeDiff } from "./writeDiff.ts";
import { type EnsembleOptions, writeEnsemble } from "./writeEnsemble.ts";
import { type ExplainOptions, writeExplanation } from "./writeExplanation.ts";
import { type LifeOptions, listModels, writeLife } from "./writeLife.ts";
import { type LiteOptions, writeLite } from "./writeLite.ts";
import { type MethodOptions, writeMethod } from "./writeMethod.ts";
import { type SensitivityOptions, writeSensitivity } from "./writeSensitivity.ts";

/** Every command. Its flags are read from the lists of formats, presets and languages. @param words of the help, in English. */
export function createProgram(shell: Shell, words: Words): Command {
  const program = new Command("burden")
    .description(
      "Who bears the cost of AI inference: regions, layers, results, reports and the method.",
    )
    .version(versionText, "--version", "version of the atlas and of its model")
    .showHelpAfterError("Add --help to see what the command takes.")
    .exitOverride()
    .configureOutput({
      writeOut: shell.print,
      writeErr: shell.note,
      outputError: (text, write) => write(plainText(asSentence(text))),
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
  addUncertainty(command, shell);
  addComparison(command, shell);
  addDocuments(command, shell);
  addVerify(command, { shell, words });
  addExplanation(command, shell);
  command(
    "mcp",
    "Answer programs over the Model Context Protocol, read-only, by standard input and output.",
  ).action(async () => {
    const { serveMcp } = await import("./mcp/serveMcp.ts");
    return serveMcp(shell);
  });
  command("method", "Write the method: equations, parameters, data dictionary, limits of use.")
    .option("--format <formats>", `separated by commas, of ${list(methodFormats)}`, "html")
    .addOption(paperOption())
    .addOption(outFolder().default("."))
    .action((options: MethodOptions) => writeMethod(options, shell));
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

/** Commands that write documents and files of figures. */
function addDocuments(command: (name: string, description: string) => Command, shell: Shell): void {
  withReportFlags(
    withScenario(command("report", "Write the report on one or more regions.")),
  ).action((keys: string[], options: ReportOptions) => writeReports(keys, options, shell));
  withBatchFlags(
    withScenario(
      command(
        "batch",
        "Write a document on every region of a level; it can be stopped and goes on.",
      ),
    ),
  ).action((options: BatchOptions) => writeBatch(options, process.argv.slice(2), shell));
  withCiteFlags(
    withScenario(
      command("cite", "Write how the reports on regions are cited: text, BibTeX or CSL-JSON."),
    ),
  ).action((keys: string[], options: CiteOptions) => writeCitations(keys, options, shell));
  withBriefingFlags(
    withScenario(
      command(
        "briefing",
        "Write one document on one to five regions under one to three scenarios.",
      ),
    ),
  ).action((keys: string[], options: BriefingOptions) => writeBriefing(keys, options, shell));
  withScenario(
    command("export", "Write every figure as files that programs read by address.")
      .option("--all", "every preset in place of one scenario")
      .option("--tables", "the other presets too, as one Parquet table each")
      .option("--quiet", "say nothing but what went wrong")
      .addOption(levelOption())
      .addOption(outFolder().makeOptionMandatory()),
  ).action((options: ContractOptions) => writeContract(options, shell));
  withLiteFlags(
    command("lite", "Write pages that need no program, on every country and US state."),
  ).action((options: LiteOptions) => writeLite(options, process.argv.slice(2), shell));
}

/** The command that makes a file again, by this program without its output. */
function addVerify(
  command: (name: string, description: string) => Command,
  { shell, words }: { readonly shell: Shell; readonly words: Words },
): void {
  command("verify", "Make a file again by the command that it names, and compare byte by byte.")
    .argument("<file>", "a report, briefing or method that the atlas wrote")
    .option("--command <line>", "the command that wrote it, where the file does not say")
    .option("--text <file>", "the author's own text, where the file holds one")
    .action((file: string, options: VerifyOptions) =>
      verifyFile(file, options, {
        shell,
        run: async (again, quiet) => {
          await createProgram(quiet, words).parseAsync([...again], { from: "user" });
        },
      }),
    );
}

/** Commands on one number: how it comes about, and a statement against it. */
function addExplanation(
  command: (name: string, description: string) => Command,
  shell: Shell,
): void {
  withExplainFlags(
    withScenario(
      command(
        "explain",
        "Write the way of one number: rows of the sources, what is known of the region, parameters, each step in words and numbers.",
      ),
    ),
  ).action((region: string, indicator: string, options: ExplainOptions) =>
    writeExplanation([region, indicator], options, shell),
  );
  withContestFlags(
    withScenario(
      command("contest", "Write a statement against one figure, filled in with all that tells it."),
    ),
  ).action((region: string, indicator: string, options: ContestOptions) =>
    writeContest([region, indicator], options, shell),
  );
}

/** The command that says what another release or scenario moved. */
function addComparison(
  command: (name: string, description: string) => Command,
  shell: Shell,
): void {
  withDiffFlags(
    command(
      "diff",
      "Write which regions changed class or rank between two exports, and which input, factor or method caused it.",
    ),
  ).action((earlier: string, later: string, options: DiffOptions) =>
    writeDiff([earlier, later], options, shell),
  );
}

/** Commands on how sure the numbers are. What talks to a queue is loaded when it is needed. */
function addUncertainty(
  command: (name: string, description: string) => Command,
  shell: Shell,
): void {
  withEnsembleFlags(
    withScenario(
      command(
        "ensemble",
        "Write intervals, ranks and class probabilities of every region from many draws of all ranges.",
      ),
    ),
  ).action((options: EnsembleOptions) => writeEnsemble(options, shell));
  withWorkerFlags(
    command("worker", "Count shards for runs of `ensemble --queue`, until it is stopped."),
  ).action(async (options: WorkerOptions) => {
    const { runWorker } = await import("./queue/runWorker.ts");
    return runWorker(options, shell);
  });
  withSensitivityFlags(
    withScenario(
      command(
        "sensitivity",
        "Write what the range of one indicator in one region comes from, and what would settle it.",
      ),
    ),
  ).action((options: SensitivityOptions) => writeSensitivity(options, shell));
  withCalibrationFlags(
    command(
      "calibrate",
      "Write how often the ranges were right: published figures against what the atlas expects without them.",
    ),
  ).action((options: CalibrationOptions) => writeCalibration(options, shell));
}

/** Every format with what it is good for. */
const formatHelp = (words: Words): string =>
  `\nFormats:\n${formats.map(({ id }) => `  ${id.padEnd(8)} ${formatWords(words, id)}\n`).join("")}`;

const examples = `
Examples:
  npx burden report IRL --format html,csv,json --out reports
  npx burden report Kenya FR --preset siting-100mw --set sitingLoad=50
  npx burden briefing IRL CHL IND --beside tokens-fleet --title "Who pays" --out reports
  npx burden report US-VA IN-MH MX-QUE --layer waterDirect
  npx burden assess --level admin1 --out states.csv
  npx burden assess --regions utilities.geojson --preset siting-100mw --join parts.csv
  npx burden assess --years 2022-2030 --indicator dataCentreElectricityOfYear
  npx burden assess --set aiShare=0.2 --format geojson --out results.geojson
  npx burden ensemble --draws 10000 --seed 7 --workers 2 --out ensemble.csv
  npx burden ensemble --draws 100000 --shards draws --workers 2 --out ensemble.csv
  npx burden sensitivity --region IRL --indicator climateCostPerResident
  npx burden diff results-2025.json results-2026.json --indicator burdenIndex
  npx burden explain FRA climateCostPerResident --set socialCostOfCarbon=100
  npx burden calibrate
  npx burden lifecycle --active 8 --tokens 15e12 --samples 16 --format csv,json --out reports
  npx burden lite --regions IRL,US-VA --out lite
  npx burden method --format html,json --out reports`;

/** "error: unknown option '--x'" as a sentence. */
function asSentence(text: string): string {
  const plain = text.replace(/^error: /, "").trimEnd();
  const sentence = plain.charAt(0).toUpperCase() + plain.slice(1);
  return `${sentence}${/[.?)]$/.test(sentence) ? "" : "."}\n`;
}
