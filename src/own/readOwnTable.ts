import { type VariableId, variableIds } from "../dataset/variable.ts";
import { type ColumnRoles, columnRoles, type ValueColumn } from "./columnRoles.ts";
import { type DecimalFound, decimalOf } from "./decimalOf.ts";
import { figureOfCell } from "./figureOfCell.ts";
import { type Findings, gatherFindings } from "./gatherFindings.ts";
import { keepOnce } from "./keepOnce.ts";
import { looksLikeDate } from "./looksLikeDate.ts";
import type { MatchedPlace, OwnFigure } from "./ownFigure.ts";
import { leaveOut, type OwnAnswers } from "./ownIssue.ts";
import type { OwnPlace } from "./ownPlace.ts";
import type { OwnPlaces } from "./ownPlaces.ts";
import type { OwnReading } from "./ownReading.ts";
import { cellText, type OwnRow, type OwnSheet } from "./ownSheet.ts";
import { placeOfRow } from "./placeOfRow.ts";
import { plainDigits } from "./readOwnNumber.ts";
import { variableHints, variableNamed } from "./variableHints.ts";
import { yearOf, yearWithin } from "./yearOf.ts";

interface Reading {
  readonly sheet: OwnSheet;
  readonly places: OwnPlaces;
  readonly answers: OwnAnswers;
  readonly roles: ColumnRoles;
  readonly decimal: DecimalFound;
  /** Columns with dates that a spreadsheet made. */
  readonly dated: ReadonlySet<number>;
  readonly findings: Findings;
}

/**
 * Reads a table of values for regions: which column names them, what each row is about, every figure in the atlas's unit.
 * What is not certain is a question, and nothing that hangs on it is among the figures.
 *
 * @param answers what the reader answered so far, by the id of the question.
 */
export function readOwnTable(
  sheet: OwnSheet,
  places: OwnPlaces,
  answers: OwnAnswers = {},
): OwnReading {
  const roles = columnRoles(sheet, places, answers);
  const findings = gatherFindings();
  const columns = roles.values.map(({ column }) => column);
  const decimal = decimalOf(sheet, columns, answers);
  const reading = {
    sheet,
    places,
    answers,
    roles,
    decimal,
    dated: datedColumns(sheet, columns),
    findings,
  };
  noteForm(reading);
  const { region } = roles;
  if (region === undefined) {
    const choices = sheet.columns.map((id) => ({ id }));
    findings.ask({ id: "regionColumn", kind: "regionColumn", choices });
    return { figures: [], matched: [], ...told(findings) };
  }
  askColumns(reading);
  const matched = new Map<string, MatchedPlace>();
  const figures: OwnFigure[] = [];
  for (const row of sheet.rows) {
    const found = rowOf(row, { ...reading, roles: { ...roles, region } });
    if (!found) continue;
    const text = cellText(row.cells[region]);
    const before = matched.get(text)?.rows ?? 0;
    const { id, level } = found.place;
    matched.set(text, { text, region: id, level, rows: before + 1 });
    for (const figure of found.figures) figures.push(figure);
  }
  const kept = keepOnce(figures, answers, findings);
  return { figures: kept, matched: [...matched.values()], ...told(findings) };
}

const told = (findings: Findings) => ({
  questions: findings.questions(),
  issues: findings.issues,
  others: findings.others(),
});

const datedColumns = ({ rows }: OwnSheet, columns: readonly number[]): ReadonlySet<number> =>
  new Set(
    columns.filter((column) => rows.some(({ cells }) => looksLikeDate(cellText(cells[column])))),
  );

/** Says how the table as a whole was read. */
function noteForm({ sheet, roles, decimal, answers, findings }: Reading): void {
  if (decimal.decimal === "comma" && answers.decimal === undefined)
    findings.tell({ level: "note", kind: "decimalComma" });
  if (roles.yearsAcross)
    findings.tell({
      level: "note",
      kind: "yearColumns",
      value: roles.values.map(({ column }) => sheet.columns[column]).join(", "),
    });
  if (roles.ignored.length > 0)
    findings.tell({
      level: "note",
      kind: "ignored",
      value: roles.ignored.map((column) => sheet.columns[column]).join(", "),
    });
}

/** Under which the variable of a column is asked: columns of years share one. */
const askedAs = ({ sheet, roles }: Reading, column: number): string =>
  roles.yearsAcross ? "years" : (sheet.columns[column] as string);

/** Asks what columns of figures hold, where their names do not say it. */
function askColumns(reading: Reading): void {
  const { roles, answers, findings } = reading;
  if (roles.variable !== undefined) return;
  const isChosen = roles.values.some((value) => variableOf(value, reading) !== undefined);
  for (const value of roles.values) {
    const name = askedAs(reading, value.column);
    if (variableOf(value, reading) !== undefined || answers[`column:${name}`] !== undefined)
      continue;
    if (isChosen) findings.tell({ level: "note", kind: "ignored", value: name });
    else
      findings.ask({
        id: `column:${name}`,
        kind: "column",
        column: name,
        choices: [...variableHints(name), leaveOut].map((id) => ({ id })),
      });
  }
}

function variableOf({ column, variable }: ValueColumn, reading: Reading): VariableId | undefined {
  if (variable) return variable;
  const told = reading.answers[`column:${askedAs(reading, column)}`];
  return variableIds.find((id) => id === told);
}

interface RowFound {
  readonly place: OwnPlace;
  readonly figures: readonly OwnFigure[];
}

type RowReading = Reading & { readonly roles: ColumnRoles & { readonly region: number } };

function rowOf(row: OwnRow, reading: RowReading): RowFound | undefined {
  const { sheet, roles, findings } = reading;
  const extra = row.cells
    .slice(sheet.columns.length)
    .map(cellText)
    .filter((text) => text !== "");
  if (extra.length > 0) {
    const said = { cells: row.cells.length, columns: sheet.columns.length };
    findings.tell({
      level: "cell",
      kind: "extraColumns",
      row: row.row,
      value: extra.join(" "),
      said,
    });
    return undefined;
  }
  const place = placeOfRow(row, reading);
  if (!place) return undefined;
  const figures = roles.values.flatMap((value) => figureOf(row, value, place, reading) ?? []);
  return { place, figures };
}

function figureOf(
  row: OwnRow,
  value: ValueColumn,
  place: OwnPlace,
  reading: RowReading,
): OwnFigure | undefined {
  const { sheet, roles, decimal, dated, answers, findings } = reading;
  const cell = row.cells[value.column];
  const name = sheet.columns[value.column] as string;
  const variable =
    roles.variable === undefined
      ? variableOf(value, reading)
      : variableNamed(cellText(row.cells[roles.variable]));
  const found = figureOfCell(cell, row.row, {
    ...{ variable, decimal, answers, findings },
    column: name,
    askedAs: askedAs(reading, value.column),
    hasDates: dated.has(value.column),
  });
  if (found === undefined || !variable) return undefined;
  const year = yearOfRow(row, value, reading);
  if (year === undefined) return undefined;
  const note = roles.note === undefined ? "" : cellText(row.cells[roles.note]);
  return {
    ...{ region: place.id, level: place.level, variable, year, value: found },
    ...{ printed: cellText(cell), row: row.row },
    ...(note !== "" && { note }),
  };
}

/** The year of a figure: of its column, of its row, of the whole file as the reader says. */
function yearOfRow(row: OwnRow, { column }: ValueColumn, reading: RowReading): number | undefined {
  const { sheet, roles, answers, findings } = reading;
  const name = sheet.columns[column] as string;
  const ofColumn = yearOf(name) ?? (roles.year === undefined ? yearWithin(name) : undefined);
  if (ofColumn !== undefined) return ofColumn;
  if (roles.year !== undefined) {
    const text = cellText(row.cells[roles.year]);
    const year = yearOf(plainDigits(text));
    if (year === undefined)
      findings.tell({
        ...{ level: "cell", kind: "noYear", row: row.row, value: text },
        column: sheet.columns[roles.year] as string,
      });
    return year;
  }
  const told = yearOf(answers.year ?? "");
  if (told === undefined) findings.ask({ id: "year", kind: "year", choices: [] });
  return told;
}
