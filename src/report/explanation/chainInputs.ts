import { explain } from "../../assessment/explain.ts";
import type { ExplainedInput } from "../../assessment/explainedInputs.ts";
import type { DatasetSource } from "../../dataset/dataset.ts";
import { type Cell, isMeasure, type Measure } from "../../dataset/measure.ts";
import { optional } from "../../dataset/optional.ts";
import type { DataCentreFigure } from "../../dataset/references/dataCentreFigures.ts";
import type { VariableId } from "../../dataset/variable.ts";
import { variableName } from "../../dataset/variableName.ts";
import type { MessageKey } from "../../language/messages.ts";
import type { Region, World } from "../../region/region.ts";
import { type SourceRow, sourceRows } from "../../region/sourceRows.ts";
import { type ParameterId, parameters } from "../../scenario/parameters.ts";
import { presets } from "../../scenario/presets.ts";
import { rangeOf } from "../../scenario/rangeOf.ts";
import { causeSentence } from "../reasonSentences.ts";
import type { ReportContext } from "../reportContext.ts";
import { withheldBy, withheldNotice } from "../withheld.ts";
import { type Chaining, variableInput, variableUnit } from "./chaining.ts";
import { figuresId } from "./publishedRow.ts";
import type { ChainCell, ChainParameter, ChainRow, ChainStep } from "./valueChain.ts";

/** What a chain begins with. */
export interface ChainInputs {
  readonly rows: readonly ChainRow[];
  readonly cells: readonly ChainCell[];
  readonly parameters: readonly ChainParameter[];
}

/** Every row, cell and parameter that the steps of a chain, or its explanation, read. */
export function chainInputs(
  chaining: Chaining,
  steps: readonly ChainStep[],
  indicator: string,
): ChainInputs {
  const { context, regionIndex, region } = chaining;
  const read = steps.flatMap(({ inputs }) => inputs);
  const told = explain(context.world, regionIndex, indicator, context.assessment);
  const variables = distinct([
    ...named("variable:", read),
    ...told.inputs.filter((input) => isOwn(input, region)).map(({ variable }) => variable),
  ]);
  const cells = variables.map((variable) => cellOf(variable as VariableId, chaining));
  const ofCells = variables.flatMap((variable) =>
    sourceRows(context.world, chaining.region, variable).flatMap((row) => rowsOf(row, chaining)),
  );
  const figures = named(`row:${figuresId}:`, read).flatMap((id) => figureRow(id, context));
  return {
    rows: [...new Map([...ofCells, ...figures].map((row) => [row.id, row])).values()],
    cells,
    parameters: distinct([
      ...named("parameter:", read),
      ...told.parameters.map(({ id }) => id),
    ]).map((id) => parameterOf(id as ParameterId, context)),
  };
}

/** Whether an input is a cell of the region: a figure that sets its load stands in a list of its own. */
const isOwn = ({ variable, cell }: ExplainedInput, { cells }: Region): boolean => {
  const own = cells[variable];
  return !isMeasure(cell) || (own !== undefined && isMeasure(own));
};

const distinct = (ids: readonly string[]): readonly string[] => [...new Set(ids)];

const named = (prefix: string, ids: readonly string[]): readonly string[] =>
  ids.flatMap((id) => (id.startsWith(prefix) ? [id.slice(prefix.length)] : []));

function cellOf(
  variable: VariableId,
  { context, region, regionIndex, answer }: Chaining,
): ChainCell {
  const { words, world } = context;
  const rows = sourceRows(world, region, variable);
  const common = {
    id: variableInput(variable),
    variable,
    name: variableName(words, variable),
    unit: variableUnit(variable),
    rows: rows.map(({ id }) => id),
  };
  const cell: Cell = region.cells[variable] ?? {
    causes: [{ kind: "uncovered", variable, sources: [] }],
  };
  if (!isMeasure(cell)) return { ...common, reason: gapWords(cell, context) };
  const closed = withheldBy(context, { variable }, regionIndex);
  if (closed) return { ...common, reason: withheldNotice(context, common.name, closed) };
  const { value, low, high, year, status, note } = cell;
  const read = answer.prepared.carried[variable].value[regionIndex];
  const from = rows[0]?.region;
  return {
    ...common,
    ...{ value, low, high, year, status },
    ...(read !== undefined && !Number.isNaN(read) && read !== value && { read }),
    ...(cell.status === "inherited" &&
      from !== undefined &&
      from !== region.id && { inheritedFrom: from }),
    ...optional("note", note),
  };
}

const gapWords = ({ causes }: Exclude<Cell, Measure>, context: ReportContext): string =>
  [...new Set(causes.map((cause) => causeSentence(context, cause)))].join(" ");

/** Where the table of a dataset stands in the project. */
const tableOf = (dataset: string): string => `data/${dataset}/table.csv`;

/** A row with what its table says; nothing where a licence keeps its figure out of files. */
function rowsOf(row: SourceRow, { context, region }: Chaining): readonly ChainRow[] {
  const { datasets, world } = context;
  const dataset = datasets.find(({ id }) => id === row.dataset);
  const cell = holderOf(row.region, region, world)?.cells[row.variable];
  const measure = cell && isMeasure(cell) && cell.source === row.dataset ? cell : undefined;
  const { value, low, high, note } = measure ?? {};
  return [
    {
      ...row,
      table: tableOf(row.dataset),
      ...publisherOf(row.dataset, dataset),
      unit: variableUnit(row.variable),
      status: measure?.status ?? "estimated",
      ...(dataset?.redistributable === false
        ? {}
        : { ...optional("value", value), ...optional("low", low), ...optional("high", high) }),
      ...optional("note", note),
    },
  ];
}

const publisherOf = (id: string, dataset: DatasetSource | undefined) => ({
  publisher: dataset?.publisher ?? id,
  title: dataset?.title ?? id,
  url: dataset?.url ?? "",
  ...optional("licence", dataset?.licence.name),
  ...(dataset && "transformations" in dataset
    ? { transformations: dataset.transformations as readonly string[] }
    : {}),
});

/** The region that holds a row: the one explained, or one above it. */
function holderOf(id: string, region: Region, world: World): Region | undefined {
  if (region.id === id) return region;
  const above = world.parents?.regions.find((one) => one.id === id);
  return above ?? (world.parents && holderOf(id, region, world.parents));
}

/** A published figure of data centres as its list has it. */
function figureRow(id: string, { figures = [] }: ReportContext): readonly ChainRow[] {
  const row = figures.find((one: DataCentreFigure) => one.id === id);
  if (!row) return [];
  const { region, year, publisher, covers, url, value, low, high, unit, status, note } = row;
  return [
    {
      ...{ id: `${figuresId}:${id}`, dataset: figuresId, region, variable: row.kind, year },
      table: tableOf(figuresId),
      ...{ publisher, title: covers, url, value, unit, status },
      ...optional("low", low),
      ...optional("high", high),
      ...optional("note", note),
    },
  ];
}

function parameterOf(id: ParameterId, { words, assessment }: ReportContext): ChainParameter {
  const { low, central: value, high } = rangeOf(assessment.scenario, id);
  const usual = presets.find(({ preset }) => preset === assessment.scenario.preset);
  const { unit, source } = parameters[id];
  return {
    id: `parameter:${id}`,
    parameter: id,
    name: words.say(`parameter.${id}` as MessageKey),
    ...{ unit, low, value, high, source },
    isChanged: usual !== undefined && rangeOf(usual, id).central !== value,
  };
}
