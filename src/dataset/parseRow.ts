import type { CsvRecord } from "./csvRecords.ts";
import type { Row } from "./dataset.ts";
import { optional } from "./optional.ts";
import { isMissingMark, parseNumber } from "./parseNumber.ts";
import { publishedStatuses, type Status } from "./status.ts";
import type { TableColumn } from "./tableColumns.ts";
import type { Variables } from "./variable.ts";

/** Says what is wrong with the cell of a column, and what to do. */
type Complain = (column: TableColumn, advice: string) => undefined;

/**
 * Reads one record of a tidy table.
 *
 * @param table Its name, for issues, and the variables that it may name.
 * @param issues Receives a sentence for each cell that cannot be taken; the row is then `undefined`.
 */
export function parseRow(
  record: CsvRecord,
  { file, declared }: { readonly file: string; readonly declared: Variables },
  issues: string[],
): Row | undefined {
  const before = issues.length;
  const text = (column: TableColumn): string => (record.cells[column] ?? "").trim();
  const complain: Complain = (column, advice) => {
    issues.push(
      `${file}, row ${record.row}, column ${column}: received "${text(column)}"; ${advice}.`,
    );
    return undefined;
  };
  const figure = (column: TableColumn) => parseFigure(text(column), column, complain);
  const region = parseRegion(text("region"), complain);
  const variable = parseVariable(text("variable"), { unit: text("unit"), declared }, complain);
  const year = parseYear(text("year"), complain);
  const status = parseStatus(text("status"), complain);
  const value = figure("value");
  const range = parseRange(value, figure("low"), figure("high"), complain);
  const printed = text("printed");
  if (text("value") === "" && printed === "")
    complain("value", "give a number, or in the column printed the mark that the source shows");
  if (!region || !variable || !year || !status || issues.length > before) return undefined;
  return {
    region,
    variable,
    year,
    ...optional("value", value),
    ...range,
    status,
    ...optional("printed", printed || undefined),
    ...optional("note", text("note") || undefined),
  };
}

const parseRegion = (text: string, complain: Complain): string | undefined =>
  /^\S+$/.test(text) ? text : complain("region", "give the region's code, such as KEN");

function parseVariable(
  id: string,
  { unit, declared }: { readonly unit: string; readonly declared: Variables },
  complain: Complain,
): string | undefined {
  const variable = Object.hasOwn(declared, id) ? declared[id] : undefined;
  if (!variable)
    return complain(
      "variable",
      "use an id of src/dataset/variable.ts, or declare it under brings in the dataset.ts beside the table",
    );
  if (unit === variable.unit) return id;
  return complain("unit", `${id} is kept in ${variable.unit}: convert the value`);
}

function parseYear(text: string, complain: Complain): number | undefined {
  const year = Number(text);
  return /^\d{4}$/.test(text) && year >= 1950 && year <= 2100
    ? year
    : complain("year", "give the year that the value describes, such as 2024");
}

const parseStatus = (text: string, complain: Complain): Status | undefined =>
  publishedStatuses.find((status) => status === text) ??
  complain("status", `use ${publishedStatuses.join(", ")}`);

function parseFigure(text: string, column: TableColumn, complain: Complain): number | undefined {
  if (text === "") return undefined;
  if (isMissingMark(text))
    return complain(column, "a mark for missing does not belong here: leave the cell empty");
  const { value } = parseNumber(text);
  return value ?? complain(column, "write a plain number with a decimal point");
}

function parseRange(
  value: number | undefined,
  low: number | undefined,
  high: number | undefined,
  complain: Complain,
): Pick<Row, "low" | "high"> {
  if (value === undefined && low !== undefined) complain("low", "a bound needs a value");
  if (value === undefined && high !== undefined) complain("high", "a bound needs a value");
  if (value !== undefined && low !== undefined && low > value)
    complain("low", `it must not be above the value ${value}`);
  if (value !== undefined && high !== undefined && high < value)
    complain("high", `it must not be below the value ${value}`);
  return { ...optional("low", low), ...optional("high", high) };
}
