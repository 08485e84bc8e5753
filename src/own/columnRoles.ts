import { type VariableId, variableIds } from "../dataset/variable.ts";
import { fold } from "../language/fold.ts";
import { isAggregate } from "./aggregates.ts";
import type { OwnAnswers } from "./ownIssue.ts";
import type { OwnPlaces, PlaceHint } from "./ownPlaces.ts";
import { cellText, type OwnSheet } from "./ownSheet.ts";
import { levelSaid, placeHintOf } from "./placeHintOf.ts";
import { readOwnNumber } from "./readOwnNumber.ts";
import { variableNamed } from "./variableHints.ts";
import { yearOf } from "./yearOf.ts";

/** What each column of a table holds. */
export interface ColumnRoles {
  /** Place of the column that names regions; absent where none is found. */
  readonly region?: number;
  readonly hint: PlaceHint;
  /** A second column that names the same regions otherwise: where the two differ, the row is left out. */
  readonly check?: number;
  readonly year?: number;
  /** Its cells are ids of variables. */
  readonly variable?: number;
  readonly note?: number;
  readonly values: readonly ValueColumn[];
  /** Whether the names of the value columns are years of one variable. */
  readonly yearsAcross: boolean;
  readonly ignored: readonly number[];
}

export interface ValueColumn {
  readonly column: number;
  readonly variable?: VariableId;
}

/** Rows that are looked at to tell what a column holds. */
const sampledRows = 300;

/** Share of the places of a column that must be known. */
const fewest = 0.3;

const yearWords =
  /^(ref )?(year|yr|jahr|ano|anio|annee|annees|tahun|mwaka|time|time period|period|date|वर्ष|年|年份|السنة|سنة|العام)( of .*)?$/;
const noteWords =
  /^(notes?|comments?|remarks?|bemerkung|anmerkung|remarque|nota|observacion(es)?|catatan)$/;

const folded = (name: string): string =>
  fold(name)
    .replace(/[_\-.]+/g, " ")
    .trim();

/** Tells columns by their names and by what stands in them; answers of the reader come first. */
export function columnRoles(sheet: OwnSheet, places: OwnPlaces, answers: OwnAnswers): ColumnRoles {
  const all = sheet.columns.map((_, column) => column);
  const told = (column: number): string | undefined => answers[`column:${sheet.columns[column]}`];
  const named = (role: string): number | undefined => all.find((column) => told(column) === role);
  const year = named("year") ?? all.find((column) => !told(column) && isYearColumn(sheet, column));
  const across = all.filter((column) => yearOf(sheet.columns[column] as string) !== undefined);
  const taken = new Set([year, ...across]);
  const scored = all
    .filter((column) => !taken.has(column) && [undefined, "region"].includes(told(column)))
    .map((column) => ({ column, ...regionScore(sheet, column, places) }))
    .toSorted((one, other) => other.score - one.score);
  const region = named("region") ?? scored.find(({ known }) => known >= fewest)?.column;
  const variable = all.find((column) => column !== region && holdsVariables(sheet, column));
  const note =
    named("note") ?? all.find((column) => noteWords.test(folded(sheet.columns[column] as string)));
  const rest = all.filter((column) => ![region, year, variable, note].includes(column));
  const figures = across.length > 0 ? across : rest.filter((column) => holdsFigures(sheet, column));
  const values = figures.flatMap((column) => valueColumn(sheet, column, told(column)));
  const check = scored.find(({ column, known }) => column !== region && known > 0.6)?.column;
  return {
    ...(region !== undefined && { region }),
    hint: region === undefined ? {} : hintOf(sheet, region, places),
    ...(check !== undefined && { check }),
    ...(year !== undefined && { year }),
    ...(variable !== undefined && { variable }),
    ...(note !== undefined && { note }),
    values,
    yearsAcross: across.length > 0,
    ignored: rest.filter(
      (column) => column !== check && !values.some((one) => one.column === column),
    ),
  };
}

const textsOf = (sheet: OwnSheet, column: number): readonly string[] =>
  sheet.rows.slice(0, sampledRows).flatMap(({ cells }) => cellText(cells[column]) || []);

const hintOf = (sheet: OwnSheet, column: number, places: OwnPlaces): PlaceHint =>
  placeHintOf(sheet.columns[column] as string, new Set(textsOf(sheet, column)), places);

function isYearColumn(sheet: OwnSheet, column: number): boolean {
  const texts = textsOf(sheet, column);
  return (
    yearWords.test(folded(sheet.columns[column] as string)) &&
    texts.some((text) => yearOf(text) !== undefined)
  );
}

/** How well a column names regions: the share of its texts that are known, codes before names. */
function regionScore(
  sheet: OwnSheet,
  column: number,
  places: OwnPlaces,
): { readonly score: number; readonly known: number } {
  const texts = [...new Set(textsOf(sheet, column))];
  if (texts.length === 0) return { score: 0, known: 0 };
  const level = levelSaid(sheet.columns[column] as string);
  const digitsOnly = texts.every((text) => /^[\d.,]+$/.test(text));
  if (digitsOnly && level !== "county") return { score: 0, known: 0 };
  const found = texts.filter(
    (text) => places.find(text, { level }).places.length > 0 || isAggregate(text),
  );
  const known = found.length / texts.length;
  const short = texts.filter((text) => text.length <= 3).length / texts.length;
  return { score: known + (level === undefined ? 0 : 0.2) + 0.05 * short, known };
}

const holdsVariables = (sheet: OwnSheet, column: number): boolean => {
  const texts = textsOf(sheet, column);
  return texts.length > 0 && texts.every((text) => variableNamed(text) !== undefined);
};

/** Whether half of the cells are figures, marks for missing ones, or figures that a spreadsheet spoiled. */
function holdsFigures(sheet: OwnSheet, column: number): boolean {
  const texts = textsOf(sheet, column);
  const figures = texts.filter((text) => {
    const read = readOwnNumber(text, undefined);
    return read.kind !== "refused" || !["notANumber", "formula"].includes(read.why);
  });
  return texts.length > 0 && figures.length >= texts.length / 2;
}

function valueColumn(
  sheet: OwnSheet,
  column: number,
  told: string | undefined,
): readonly ValueColumn[] {
  if (told === "none" || told === "ignore") return [];
  const variable =
    variableIds.find((id) => id === told) ?? variableNamed(sheet.columns[column] as string);
  return [variable === undefined ? { column } : { column, variable }];
}
