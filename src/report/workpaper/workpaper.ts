import { isMeasure } from "../../dataset/measure.ts";
import { indicatorOf } from "../../indicator/indicators.ts";
import type { MessageKey } from "../../language/messages.ts";
import type { Words } from "../../language/words.ts";
import { priceYear } from "../../model/money/priceYear.ts";
import { type QuantityId, quantityUnits } from "../../model/quantities.ts";
import { rangeOf } from "../../scenario/rangeOf.ts";
import { regionReport } from "../regionReport.ts";
import type { RegionReport, ReportFinding } from "../report.ts";
import type { ReportContext } from "../reportContext.ts";
import type { Sheet, SheetCell, Workbook } from "../xlsx/workbook.ts";
import { type ChainStep, chainOf, keyOf } from "./chain.ts";
import { coherent } from "./coherent.ts";
import { type Place, placesOf } from "./place.ts";
import { factorOf, namesOf, type StepPlaces, sheetOf, stepPlaces, unitOf } from "./sheets.ts";
import { spreadsheetFormula } from "./spreadsheetFormula.ts";

/** Everything that a sheet of a workpaper is written from. */
interface Material {
  readonly context: ReportContext;
  readonly place: Place;
  readonly prepared: ReturnType<typeof placesOf>["prepared"];
  readonly places: StepPlaces;
  readonly report: RegionReport;
  readonly words: Words;
}

/**
 * A region's results as a workbook that computes: inputs and parameters with their sources, the chain of equations as formulas
 * beside the atlas's own values, the results. Formulas are made from the equations of the method, of which there is no copy.
 */
export function workpaper(context: ReportContext, regionIndex: number): Workbook {
  const { words, world, assessment } = context;
  const { prepared, ...kernel } = placesOf(world, assessment.scenario);
  const place = { ...kernel, region: regionIndex };
  const places = stepPlaces(chainOf(place, Object.keys(quantityUnits) as QuantityId[]));
  const report = regionReport(context, regionIndex);
  const material = { context, place, prepared, places, report, words };
  return {
    direction: words.direction,
    sheets: [
      readMe(material),
      inputs(material),
      parameterSheet(material),
      chain(material),
      results(material),
    ],
  };
}

const heads = (words: Words, ...keys: readonly WorkpaperWord[]): readonly string[] =>
  keys.map((key) => words.say(key));

type WorkpaperWord = Extract<MessageKey, `workpaper.${string}`>;

function readMe({ report, words }: Material): Sheet {
  return {
    name: words.say("workpaper.readMe"),
    rows: [
      [words.say("workpaper.title", { name: report.region.name })],
      [report.scenario.words],
      [words.say("workpaper.live")],
      [words.say("workpaper.units")],
      [words.say("workpaper.fixed")],
      [words.say("workpaper.carried", { year: words.year(priceYear) })],
      [words.say("report.section.citation"), report.citation],
      [report.atlas.name, words.say("report.hash", { hash: report.hash })],
      [words.say("report.section.again"), `${report.command} --document workpaper --format xlsx`],
      [undefined, report.licence],
      ...report.sources.map(({ number, publisher, title, url, licence }) => [
        number,
        publisher,
        title,
        licence,
        url,
      ]),
    ],
  };
}

/** Column of a number in the units of the chain, on the sheets of inputs and parameters. */
const coherentColumn = "G";

/** Value in its own unit, factor, and their product as a formula. */
function valueCells(step: ChainStep, row: number, value: number): readonly SheetCell[] {
  const factor = factorOf(step);
  return [value / factor, { formula: `B${row}*F${row}`, value }, factor] as const;
}

function inputs(material: Material): Sheet {
  const { words, places } = material;
  return {
    name: words.say("workpaper.inputs"),
    head: heads(
      words,
      ...(["workpaper.name", "workpaper.value", "workpaper.low", "workpaper.high"] as const),
      ...(["workpaper.unit", "workpaper.factor", "workpaper.inChain"] as const),
      ...(["workpaper.year", "workpaper.status", "workpaper.source"] as const),
    ),
    rows: places.steps.inputs.flatMap((step) => inputRows(step, material)),
  };
}

function inputRows(step: ChainStep, material: Material): Sheet["rows"] {
  const { words, places } = material;
  const [first = 0] = places.rows.get(step.key) ?? [];
  const names = namesOf(step, words);
  return [step.value].flat().map((value, place) => {
    const [own, live, factor] = valueCells(step, first + place, value);
    const { low, high, rest } = known(step, material);
    return [names[place], own, low, high, unitOf(step), factor, live, ...rest];
  });
}

/** What is known of a measured input: its range, year, status and source. */
function known({ meaning }: ChainStep, { context, place, prepared, words }: Material) {
  if (!("variable" in meaning)) return { low: undefined, high: undefined, rest: [] };
  const { low, high } = prepared.carried[meaning.variable];
  const cell = context.world.regions[place.region]?.cells[meaning.variable];
  return {
    low: low[place.region],
    high: high[place.region],
    rest:
      cell && isMeasure(cell) ? [cell.year, words.say(`status.${cell.status}`), cell.source] : [],
  };
}

function parameterSheet({ words, places, context }: Material): Sheet {
  return {
    name: words.say("workpaper.parameters"),
    head: heads(
      words,
      ...(["workpaper.name", "workpaper.value", "workpaper.low", "workpaper.high"] as const),
      ...(["workpaper.unit", "workpaper.factor", "workpaper.inChain", "workpaper.id"] as const),
    ),
    rows: places.steps.parameters.map((step, place) => {
      if (!("parameter" in step.meaning)) return [];
      const id = step.meaning.parameter;
      const [own, live, factor] = valueCells(step, place + 2, Number(step.value));
      const { low, high } = rangeOf(context.assessment.scenario, id);
      return [...namesOf(step, words), own, low, high, unitOf(step), factor, live, id];
    }),
  };
}

/** Column of a result in its own unit, on the sheet of the chain. */
const resultColumn = "E";

function chain(material: Material): Sheet {
  const { words, places } = material;
  return {
    name: words.say("workpaper.chain"),
    head: heads(
      words,
      ...([
        "workpaper.name",
        "workpaper.equation",
        "workpaper.inChain",
        "workpaper.factor",
      ] as const),
      ...(["workpaper.computed", "workpaper.atlas", "workpaper.difference"] as const),
      ...(["workpaper.unit", "workpaper.source"] as const),
    ),
    rows: places.steps.chain.map((step, place) => chainRow(step, place + 2, material)),
  };
}

function chainRow(step: ChainStep, row: number, material: Material): readonly SheetCell[] {
  const { words } = material;
  const { equation, tree, symbols } = step.live ?? {};
  if (!equation || !tree || !symbols) return [];
  const value = Number(step.value);
  const factor = factorOf(step);
  const own = value / factor;
  const atlas = byAtlas(step, material.place);
  const formula = spreadsheetFormula(tree, (symbol) => reference(symbols[symbol], material));
  return [
    ...namesOf(step, words),
    equation.formula,
    { formula, value },
    factor,
    { formula: `C${row}/D${row}`, value: own },
    atlas,
    atlas === undefined ? undefined : { formula: `E${row}-F${row}`, value: own - atlas },
    unitOf(step),
    equation.source,
  ];
}

/** The kernel's own value of a quantity; a step between has none. */
const byAtlas = ({ meaning }: ChainStep, { output, region }: Place): number | undefined =>
  "quantity" in meaning ? (output[meaning.quantity][region] as number) : undefined;

/** The cell or cells of a step as a formula names them. */
function reference(step: ChainStep | number | undefined, { words, places }: Material): string {
  if (step === undefined || typeof step === "number") return String(step ?? 0);
  const sheet = sheetOf(step);
  const column = sheet === "chain" ? "C" : coherentColumn;
  const [first, last] = places.rows.get(step.key) ?? [0, 0];
  const from = `'${words.say(`workpaper.${sheet}`).replaceAll("'", "''")}'!$${column}$${first}`;
  return first === last ? from : `${from}:$${column}$${last}`;
}

function results(material: Material): Sheet {
  const { words, report } = material;
  return {
    name: words.say("workpaper.results"),
    head: heads(
      words,
      ...(["workpaper.name", "workpaper.unit", "workpaper.value", "workpaper.low"] as const),
      ...([
        "workpaper.high",
        "workpaper.fifth",
        "workpaper.ninetyFifth",
        "workpaper.rank",
      ] as const),
      ...(["workpaper.ranked", "workpaper.status", "workpaper.year", "workpaper.reason"] as const),
    ),
    rows: report.findings.map((finding) => resultRow(finding, material)),
  };
}

function resultRow(finding: ReportFinding, material: Material): readonly SheetCell[] {
  const { name, unit, low, high, interval, rank, ranked, status, year, reason, figure } = finding;
  return [
    ...[name, unit, liveResult(finding, material) ?? finding.value ?? figure],
    ...[low, high, interval?.low, interval?.high],
    ...[rank, rank === undefined ? undefined : ranked],
    status && material.words.say(`status.${status}`),
    ...[year, reason],
  ];
}

/** A result that is a quantity of the chain, in the unit that readers see. */
function liveResult({ id, value }: ReportFinding, { places, words }: Material): SheetCell {
  const indicator = indicatorOf(id);
  if (!indicator?.quantity || indicator.sinceBaseYear || value === undefined) return undefined;
  const key = keyOf({ quantity: indicator.quantity });
  const step = places.steps.chain.find((one) => one.key === key);
  const [row] = places.rows.get(key) ?? [];
  if (!step || row === undefined) return undefined;
  const scale = indicator.scale ?? 1;
  return {
    formula: `'${words.say("workpaper.chain").replaceAll("'", "''")}'!$${resultColumn}$${row}*${scale}`,
    value: (Number(step.value) / coherent(quantityUnits[indicator.quantity])) * scale,
  };
}
