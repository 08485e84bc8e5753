import type { Row, VariableId } from "../../src/index.ts";
import { readFigure } from "./readFigure.ts";
import { sixDigits } from "./sixDigits.ts";
import { alpha3Of } from "./spelling.ts";

/** One AI cluster or data centre on record: its place, owners and power. */
export interface PowerRecord {
  readonly name: string;
  /** Alpha-3 code of the host country. */
  readonly host: string;
  /** Owners as printed; empty when the source names none. */
  readonly owners: readonly string[];
  readonly megawatts: number;
}

export interface PrintedRecord {
  readonly name: string;
  readonly country: string;
  /** Owners separated by commas; marks of confidence such as "#likely" are dropped. */
  readonly owners: string;
  readonly power: string;
}

/** Reads one record; an unknown country or an unreadable power is an issue. */
export function readRecord(
  { name, country, owners, power }: PrintedRecord,
  where: string,
  issues: string[],
): readonly PowerRecord[] {
  const host = alpha3Of(country);
  const megawatts = readFigure(power, `${where} (${name})`, issues);
  if (host !== undefined && megawatts !== undefined)
    return [{ name, host, owners: ownersIn(owners), megawatts }];
  issues.push(`${where}: ${name} is left out; received country "${country}" and power "${power}".`);
  return [];
}

const ownersIn = (printed: string): readonly string[] =>
  printed
    .split(",")
    .map((owner) => owner.replace(/#\w+/g, "").trim())
    .filter((owner) => owner !== "");

/** Power and the region that hosts it: a country, or a region below it. */
type HostedPower = Pick<PowerRecord, "host" | "megawatts">;

/** Power by host, MW. A host whose records all print 0 has 0; one without records has no row. */
export const powerByHost = (records: readonly HostedPower[]): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>();
  for (const { host, megawatts } of records) sums.set(host, (sums.get(host) ?? 0) + megawatts);
  return sums;
};

export const locatedRows = (
  records: readonly HostedPower[],
  variable: VariableId,
  year: number,
): readonly Row[] =>
  [...powerByHost(records)].map(([region, megawatts]) => ({
    region,
    variable,
    year,
    value: sixDigits(megawatts),
    status: "modelled",
  }));
