import {
  type CompiledReference,
  confidences,
  type NotableModel,
  optional,
  parseNumber,
} from "../../src/index.ts";
import { sixDigits } from "../compile/sixDigits.ts";
import { type SourceFiles, sourceCsv } from "../compile/sourceCsv.ts";

export const modelsFile = "notable_ai_models.csv";

type Cells = Readonly<Record<string, string>>;

/** Columns whose cells show whether a row is shifted: up to the confidence, and after the authors. */
const numbersBefore = [
  "Parameters",
  "Training compute (FLOP)",
  "Training dataset size (datapoints)",
] as const;
const numbersBehind = [
  "Epochs",
  "Training time (hours)",
  "Hardware quantity",
  "Hardware utilization",
  "Training power draw (W)",
] as const;

const knownAccess = /^(Unreleased|API access|Hosted access \(no API\)|Open weights \(.+\)|)$/;
const day = /^\d{4}-\d{2}-\d{2}$/;

/** Models with known operations of training; rows with shifted columns are left out and reported. */
export function compileModels(files: SourceFiles): CompiledReference {
  const csv = sourceCsv(files, modelsFile);
  const issues: string[] = [];
  const rows: NotableModel[] = [];
  let without = 0;
  for (const { row, cells } of csv.records) {
    const where = `${modelsFile}, row ${row} (${cells.Model})`;
    if (!startsInPlace(cells))
      issues.push(`${where}: cells stand in the wrong columns from the start; left out.`);
    else if (figure(cells["Training compute (FLOP)"]) === undefined) without += 1;
    else rows.push(modelRow(cells, where, issues));
  }
  issues.push(`${modelsFile}: ${without} models without operations of training are left out.`);
  return { rows, issues };
}

const startsInPlace = (cells: Cells): boolean =>
  day.test(cells["Publication date"] ?? "") &&
  numbersBefore.every((column) => isReadable(cells[column])) &&
  (cells.Confidence === "" || confidenceOf(cells) !== undefined);

/** Authors with commas but no quotes shift the columns that follow. */
const endsInPlace = (cells: Cells): boolean =>
  numbersBehind.every((column) => isReadable(cells[column])) &&
  knownAccess.test(cells["Model accessibility"] ?? "") &&
  ["", "True"].includes(cells["Frontier model"] ?? "") &&
  (cells[""] ?? "") === "";

const isReadable = (cell: string | undefined): boolean => !parseNumber(cell).unreadable;

/** Amounts above zero; the source has a few zeros for unknown amounts. */
function figure(cell: string | undefined): number | undefined {
  const { value } = parseNumber(cell);
  return value !== undefined && value > 0 ? value : undefined;
}

const confidenceOf = ({ Confidence }: Cells): NotableModel["confidence"] =>
  confidences.find((confidence) => confidence === Confidence);

const words = (cell: string | undefined): string | undefined =>
  cell?.replace(/\s+/g, " ").trim() || undefined;

function modelRow(cells: Cells, where: string, issues: string[]): NotableModel {
  const operations = figure(cells["Training compute (FLOP)"]) as number;
  const inPlace = endsInPlace(cells);
  if (!inPlace)
    issues.push(
      `${where}: cells behind the authors stand in the wrong columns; hardware, time, power and access are left out.`,
    );
  const before = {
    model: words(cells.Model) ?? "",
    ...optional("organisation", words(cells.Organization)),
    published: cells["Publication date"] ?? "",
    ...optional("domain", words(cells.Domain)),
    ...optional("parameters", figure(cells.Parameters)),
    trainingOperations: operations,
    ...optional("trainingData", figure(cells["Training dataset size (datapoints)"])),
    ...optional("confidence", confidenceOf(cells)),
    ...optional("url", firstAddress(cells.Link)),
  };
  const { epochs, ...behind } = inPlace ? behindAuthors(cells) : { epochs: undefined };
  return {
    ...before,
    ...optional("epochs", epochs),
    ...behind,
    ...optional("operationsRatio", operationsRatio(before, epochs)),
    ...optional("note", inPlace ? undefined : "Columns behind the authors are shifted upstream"),
  };
}

function behindAuthors(cells: Cells) {
  const power = figure(cells["Training power draw (W)"]);
  const hours = figure(cells["Training time (hours)"]);
  return {
    epochs: figure(cells.Epochs),
    ...optional("country", words(cells["Country (of organization)"])),
    ...optional("trainingHours", hours),
    ...optional("hardware", words(cells["Training hardware"])),
    ...optional("accelerators", figure(cells["Hardware quantity"])),
    ...optional("utilisation", figure(cells["Hardware utilization"])),
    ...optional("trainingPower", power === undefined ? undefined : sixDigits(power / 1e6)),
    ...optional(
      "trainingEnergy",
      power === undefined || hours === undefined ? undefined : sixDigits((power * hours) / 1e9),
    ),
    ...optional("access", words(cells["Model accessibility"])),
  };
}

function operationsRatio(
  {
    trainingOperations,
    parameters,
    trainingData,
  }: Pick<NotableModel, "trainingOperations" | "parameters" | "trainingData">,
  epochs = 1,
): number | undefined {
  if (parameters === undefined || trainingData === undefined) return undefined;
  return sixDigits(trainingOperations / (6 * parameters * trainingData * epochs));
}

const firstAddress = (cell: string | undefined): string | undefined =>
  cell?.match(/https?:\/\/[^\s"',;]+/)?.[0];
