import { type Command, InvalidArgumentError, Option } from "commander";
import {
  assessmentFormats,
  briefingKinds,
  briefingLimits,
  calibrationFormats,
  contestFormats,
  diffFormats,
  ensembleFormats,
  explanationFormats,
  fileFormatsOf,
  languages,
  levels,
  lifeFormats,
  papers,
  presets,
  regionKinds,
  reportFormats,
  sensitivityFormats,
} from "../../src/index.ts";
import { usualDraws } from "./drawOptions.ts";
import { citationForms } from "./writeCitations.ts";

/** Ids of a list, as flags take them. */
export const list = (items: readonly { readonly id: string }[]): string =>
  items.map(({ id }) => id).join(", ");

/** Gathers a flag that may be given several times. */
const gather = (value: string, before: readonly string[]): string[] => [...before, value];

/** Flags about a table of one's own, which stands beside the published figures. */
const withOwnData = (command: Command): Command =>
  command
    .option(
      "--data <file>",
      "a table of your own: CSV, TSV, XLSX or GeoJSON; nothing leaves this machine",
    )
    .option("--sheet <name>", "sheet of a workbook")
    .option(
      "--map <column=variable>",
      "what a column holds; may be repeated",
      gather,
      [] as string[],
    )
    .option("--unit <column=unit>", "its unit; may be repeated", gather, [] as string[])
    .option(
      "--confirm <question=answer>",
      "answers a question that the table raises, such as region:Georgia=GEO; may be repeated",
      gather,
      [] as string[],
    );

export const withAssessFlags = (command: Command): Command =>
  withOwnData(command)
    .addOption(levelOption())
    .option(
      "--regions <file>",
      "regions of your own in place of a level: GeoJSON, or TopoJSON as FILE#OBJECT; figures are means of the atlas, amounts are not divided",
    )
    .option("--repair", "take what outlines of --regions that cross themselves enclose")
    .option("--join <file>", "write which part of the atlas each of --regions took, as CSV")
    .option("--year <year>", "year of the loads, such as 2030")
    .option("--years <first-last>", "one table with a column of years, such as 2022-2030")
    .option("--indicator <ids>", "only these indicators, separated by commas, see `layers`")
    .addOption(drawsOption(usualDraws.assess, noDraws))
    .addOption(seedOption())
    .option("--format <format>", `one of ${list(assessmentFormats)}`, "csv")
    .addOption(outFile());

const drawsOption = (usual: number, about = ""): Option =>
  new Option(
    "--draws <count>",
    `draws of all ranges: 1024 to explore, 10000 to report${about} (default: ${usual})`,
  );

/** Of what can do without draws. */
const noDraws = "; 0 for none";

/** Of documents: those of a state take a minute and are counted when asked for. */
const ofDocuments = `${noDraws}; below countries none unless asked for`;

const seedOption = (): Option =>
  new Option("--seed <number>", "the same seed gives the same draws").default("7");

export const withLiteFlags = (command: Command): Command =>
  command
    .option("--regions <keys>", "only these countries and states, separated by commas")
    .addOption(drawsOption(usualDraws.report, `${noDraws}, of countries`))
    .addOption(seedOption())
    .addOption(jobsOption())
    .addOption(partOption())
    .option("--quiet", "say nothing but what went wrong")
    .addOption(outFolder().makeOptionMandatory());

export const withCalibrationFlags = (command: Command): Command =>
  command
    .addOption(drawsOption(usualDraws.report))
    .addOption(seedOption())
    .option("--format <format>", `text, or one of ${list(calibrationFormats)}`, "text")
    .addOption(outFile());

export const withDiffFlags = (command: Command): Command =>
  command
    .argument("<old>", "results that `assess --format json` wrote")
    .argument("<new>", "results to compare with, of another release or scenario")
    .option("--indicator <ids>", "only these indicators, separated by commas, see `layers`")
    .option("--format <format>", `text, or one of ${list(diffFormats)}`, "text")
    .addOption(outFile());

export const withEnsembleFlags = (command: Command): Command =>
  command
    .addOption(levelOption())
    .addOption(drawsOption(usualDraws.ensemble))
    .addOption(seedOption())
    .option("--workers <count>", "threads that share the draws; the result is the same", "1")
    .option(
      "--method-uncertainty",
      "draws normalisation, aggregation, reservoirs and water intensity as well, each choice as likely as another",
    )
    .addOption(shardsOption("keep counts in a folder, and take over those that are there"))
    .option("--shards-of <count>", "draws of a shard", "2000")
    .option(
      "--shard-index <index/count>",
      "only this part of the shards, such as 0/8, and no result",
    )
    .addOption(queueOption("have workers count the shards, by way of a Redis"))
    .option("--indicator <ids>", "only these indicators, separated by commas, see `layers`")
    .option("--format <format>", `one of ${list(ensembleFormats)}`, "csv")
    .addOption(outFile());

export const withSensitivityFlags = (command: Command): Command =>
  command
    .requiredOption("--region <key>", "ISO 3166 code, id or English name, see `regions`")
    .requiredOption("--indicator <id>", "see `layers`")
    .addOption(levelOption())
    .addOption(drawsOption(usualDraws.sensitivity))
    .addOption(seedOption())
    .option("--format <format>", `text, or one of ${list(sensitivityFormats)}`, "text")
    .addOption(outFile());

export const withExplainFlags = (command: Command): Command =>
  command
    .argument("<region>", "ISO 3166 code, id or English name, see `regions`")
    .argument("<indicator>", "see `layers`")
    .option("--format <format>", `text, or one of ${list(explanationFormats)}`, "text")
    .addOption(outFile());

export const withContestFlags = (command: Command): Command =>
  command
    .argument("<region>", "ISO 3166 code, id or English name, see `regions`")
    .argument("<indicator>", "see `layers`")
    .requiredOption("--value <number>", "the other figure, in the unit of the indicator")
    .requiredOption("--evidence <address>", "page of the web that shows it")
    .requiredOption("--by <words>", "who says so")
    .option("--reason <words>", "what the two figures may differ by", "")
    .option("--format <format>", `one of ${list(contestFormats)}`, "md")
    .addOption(outFile());

export const paperOption = (): Option =>
  new Option("--paper <size>", "of documents with pages").choices(papers).default("a4");

/** A path must say something: an empty one would mean the folder that the command runs in. */
const place = (value: string): string => {
  if (value.trim() !== "") return value;
  throw new InvalidArgumentError("Give the path of a place to write to.");
};

const outFile = (): Option =>
  new Option("--out <file>", "file to write; without it the result goes to the screen").argParser(
    place,
  );

export const outFolder = (about = ""): Option =>
  new Option("--out <folder>", `folder to write to${about}`).argParser(place);

const shardsOption = (about: string): Option => new Option("--shards <folder>", about);

const queueOption = (about: string): Option =>
  new Option("--queue <address>", `${about}, such as redis://localhost:6379`);

export const withWorkerFlags = (command: Command): Command =>
  command
    .addOption(queueOption("where shards are handed out").makeOptionMandatory())
    .addOption(shardsOption("the folder that runs and workers share").makeOptionMandatory());

export const withReportFlags = (command: Command): Command =>
  command
    .argument(
      "<key...>",
      "ISO 3166-1 code of a country, ISO 3166-2 code of a state or province (US-VA), id, or English name",
    )
    .option(
      "--format <formats>",
      `separated by commas, of ${list(fileFormatsOf(regionKinds[0]))}; html where the document has it`,
    )
    .addOption(
      new Option("--document <kind>", "kind of document")
        .choices(regionKinds.map(({ id }) => id))
        .default(regionKinds[0].id),
    )
    .addOption(drawsOption(usualDraws.report, ofDocuments))
    .addOption(seedOption())
    .option("--layer <id>", "layer with which headlines begin, see `layers`")
    .addOption(paperOption())
    .addOption(outFolder().default("."));

export const withBatchFlags = (command: Command): Command =>
  command
    .addOption(levelOption())
    .option("--languages <codes>", "several languages, separated by commas, such as en,ar")
    .option("--format <formats>", `separated by commas, of ${list(reportFormats)}`, "html")
    .addOption(
      new Option("--document <kind>", "kind of document")
        .choices(regionKinds.map(({ id }) => id))
        .default(regionKinds[0].id),
    )
    .addOption(paperOption())
    .addOption(drawsOption(usualDraws.report, ofDocuments))
    .addOption(seedOption())
    .addOption(jobsOption())
    .addOption(partOption())
    .addOption(outFolder().makeOptionMandatory());

const jobsOption = (): Option =>
  new Option("--jobs <count>", "processes that share the files").default("1");

const partOption = (): Option =>
  new Option("--part <index/count>", "only this part of the files").hideHelp();

export const withCiteFlags = (command: Command): Command =>
  command
    .argument("<key...>", "regions by code, id or name")
    .addOption(
      new Option("--form <form>", "form of the citation").choices(citationForms).default("text"),
    )
    .addOption(drawsOption(usualDraws.report, ofDocuments))
    .addOption(seedOption());

export const withBriefingFlags = (command: Command): Command =>
  command
    .argument("<key...>", `one to ${briefingLimits.regions} regions, by code, id or English name`)
    .option(
      "--format <formats>",
      `separated by commas, of ${list(fileFormatsOf(briefingKinds[0]))}`,
      "html",
    )
    .addOption(
      new Option("--document <kind>", "kind of document")
        .choices(briefingKinds.map(({ id }) => id))
        .default(briefingKinds[0].id),
    )
    .option(
      "--beside <presets>",
      `up to ${briefingLimits.scenarios - 1} presets beside the scenario, separated by commas`,
    )
    .option("--title <words>", "in place of the title that the numbers give")
    .option("--author <words>")
    .option("--organisation <words>")
    .option("--date <words>", "as it is to be printed")
    .option(
      "--text <file>",
      "text of your own; an empty line ends a paragraph. Words that no flag gives are those of the scenario file",
    )
    .addOption(drawsOption(usualDraws.report, ofDocuments))
    .addOption(seedOption())
    .addOption(paperOption())
    .addOption(outFolder().default("."));

export const withModelFlags = (command: Command): Command =>
  command
    .option("--model <name>", "model of the list, see `models`; its training is the record's")
    .option("--active <billions>", "active parameters; without --total the model is dense")
    .option("--total <billions>", "all parameters")
    .option("--tokens <count>", "tokens that it was trained on, such as 15e12")
    .option("--per-day <count>", "output tokens that it answers a day")
    .option("--samples <k>", "samples drawn for each answer")
    .option("--years <years>", "years of use that the account covers", "3")
    .option("--format <formats>", `separated by commas, of ${list(lifeFormats)}`, "csv")
    .addOption(outFolder("; without it one format goes to the screen"));

export const languageOption = (): Option =>
  new Option("--language <code>", "language of names and sentences")
    .choices(languages.map(({ code }) => code))
    .default("en");

export const levelOption = (): Option =>
  new Option("--level <level>", "countries, their states and provinces, or counties")
    .choices(levels)
    .default("country");

export const withScenario = (command: Command): Command =>
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
