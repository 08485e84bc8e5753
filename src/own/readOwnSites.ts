import { decimalOf } from "./decimalOf.ts";
import { type Findings, gatherFindings } from "./gatherFindings.ts";
import { leaveOut, type OwnAnswers, type OwnIssue, type OwnQuestion } from "./ownIssue.ts";
import { cellText, type OwnRow, type OwnSheet } from "./ownSheet.ts";
import type { OwnSite } from "./ownSite.ts";
import { type Decimal, readOwnNumber } from "./readOwnNumber.ts";
import { type SiteColumn, type SiteColumns, siteColumns } from "./siteColumns.ts";
import { yearOf } from "./yearOf.ts";

/** The region of a place; `undefined` at sea. */
export type Locate = (longitude: number, latitude: number) => string | undefined;

export interface OwnSitesReading {
  readonly sites: readonly OwnSite[];
  readonly questions: readonly OwnQuestion[];
  readonly issues: readonly OwnIssue[];
  readonly others: number;
}

interface Reading {
  readonly sheet: OwnSheet;
  readonly columns: SiteColumns;
  readonly decimal: Decimal | undefined;
  readonly answers: OwnAnswers;
  readonly locate: Locate;
  readonly findings: Findings;
}

/**
 * Reads a list of sites. One whose latitude and longitude seem exchanged is asked about, one outside of the earth refused,
 * one without capacity kept without load, which is said.
 */
export function readOwnSites(
  sheet: OwnSheet,
  locate: Locate,
  answers: OwnAnswers = {},
): OwnSitesReading {
  const columns = siteColumns(sheet.columns, answers);
  const numbers = [columns.latitude, columns.longitude, columns.megawatts];
  const { decimal } = decimalOf(
    sheet,
    numbers.filter((column) => column !== undefined),
    answers,
  );
  const findings = gatherFindings();
  const reading = { sheet, columns, decimal, answers, locate, findings };
  const sites = sheet.rows.flatMap((row) => siteOf(row, reading) ?? []);
  return {
    sites,
    questions: findings.questions(),
    issues: findings.issues,
    others: findings.others(),
  };
}

function siteOf(row: OwnRow, reading: Reading): OwnSite | undefined {
  const { sheet, columns, findings } = reading;
  if (row.cells.slice(sheet.columns.length).some((cell) => cellText(cell) !== "")) {
    const said = { cells: row.cells.length, columns: sheet.columns.length };
    findings.tell({ level: "cell", kind: "extraColumns", row: row.row, value: "", said });
    return undefined;
  }
  const latitude = numberAt(row, "latitude", reading);
  const longitude = numberAt(row, "longitude", reading);
  if (latitude === undefined || longitude === undefined) {
    const value = textAt(row, columns.name);
    findings.tell({ level: "cell", kind: "noPlace", row: row.row, value });
    return undefined;
  }
  const place = placeOf(row, { latitude, longitude }, reading);
  return place && { row: row.row, ...place, ...detailsOf(row, reading) };
}

const textAt = ({ cells }: OwnRow, column: number | undefined): string =>
  column === undefined ? "" : cellText(cells[column]);

/** A number of a row; what is no number is said. */
function numberAt(row: OwnRow, id: SiteColumn, reading: Reading): number | undefined {
  const { sheet, columns, decimal, findings } = reading;
  const column = columns[id];
  if (column === undefined) return undefined;
  const where = {
    row: row.row,
    column: sheet.columns[column] as string,
    value: cellText(row.cells[column]),
  };
  const read = readOwnNumber(row.cells[column], decimal);
  if (read.kind === "number" && unitFits(read.unit, id)) return read.value;
  if (read.kind === "missing") return undefined;
  if (read.kind === "ambiguous")
    findings.ask({
      id: "decimal",
      kind: "decimal",
      choices: [{ id: "point" }, { id: "comma" }],
      ...where,
    });
  else findings.tell({ level: "cell", kind: problemOf(read), ...where, said: { unit: "MW" } });
  return undefined;
}

const unitFits = (unit: string, id: SiteColumn): boolean =>
  unit === "" || (id === "megawatts" ? /^mw$/i.test(unit) : unit === "°");

const problemOf = (
  read: Exclude<ReturnType<typeof readOwnNumber>, { kind: "missing" | "ambiguous" }>,
) => (read.kind === "number" ? "unknownUnit" : read.kind === "refused" ? read.why : read.kind);

interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

const isOnEarth = ({ latitude, longitude }: Place): boolean =>
  Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;

/** The Antarctic: nobody runs data centres there, exchanged coordinates often lie there. */
const southernmost = -60;

function placeOf(
  row: OwnRow,
  given: Place,
  reading: Reading,
): (Place & { readonly region: string }) | undefined {
  const { columns, answers, locate, findings } = reading;
  const exchanged = { latitude: given.longitude, longitude: given.latitude };
  const regionOf = (place: Place): string | undefined =>
    isOnEarth(place) && place.latitude > southernmost
      ? locate(place.longitude, place.latitude)
      : undefined;
  const where = {
    row: row.row,
    value: `${textAt(row, columns.latitude)}, ${textAt(row, columns.longitude)}`,
    said: { name: textAt(row, columns.name) },
  };
  const own = regionOf(given);
  if (own !== undefined) return { ...given, region: own };
  const other = regionOf(exchanged);
  const id = `swapped:${row.row}`;
  const answer = answers[id] ?? answers.swapped;
  if (other !== undefined && answer === "yes") return { ...exchanged, region: other };
  if (other !== undefined && answer !== leaveOut)
    findings.ask({
      id,
      kind: "swapped",
      choices: [{ id: "yes", name: other }, { id: leaveOut }],
      ...where,
    });
  else
    findings.tell({
      level: "cell",
      kind: isOnEarth(given) ? "noRegion" : "outsideEarth",
      ...where,
    });
  return undefined;
}

/** Largest site that is taken for one: more is a fault of unit. */
const largest = 20_000;

function detailsOf(row: OwnRow, reading: Reading): Omit<OwnSite, keyof Place | "row" | "region"> {
  const { sheet, columns, findings } = reading;
  const name = textAt(row, columns.name);
  const megawatts = numberAt(row, "megawatts", reading);
  const isSize = megawatts !== undefined && megawatts > 0 && megawatts <= largest;
  const value = textAt(row, columns.megawatts);
  const column = sheet.columns[columns.megawatts ?? -1] ?? "";
  if (megawatts === undefined)
    findings.tell({ level: "note", kind: "noLoad", row: row.row, value: name });
  else if (!isSize)
    findings.tell({
      ...{ level: "cell", kind: "outside", row: row.row, column, value },
      said: { converted: megawatts, min: 0, max: largest, unit: "MW" },
    });
  const year = yearOf(textAt(row, columns.year));
  const [owner, cooling] = [textAt(row, columns.owner), textAt(row, columns.cooling)];
  return {
    name,
    ...(isSize && { megawatts }),
    ...(year !== undefined && { year }),
    ...(owner !== "" && { owner }),
    ...(cooling !== "" && { cooling }),
  };
}
