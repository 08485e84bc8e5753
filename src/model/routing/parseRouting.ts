import { csvRecords } from "../../dataset/csvRecords.ts";
import type { RegionIndex } from "../../region/regionIndex.ts";
import { routingTolerance } from "../../scenario/routingShares.ts";
import { nowhere, parseRoutingRow, type RoutingEntry } from "./parseRoutingRow.ts";
import type { Routing, RoutingRow } from "./routing.ts";
import type { RoutingIssue } from "./routingIssue.ts";

/** What a routing file is read against. */
export interface RoutingQuestion {
  /** Name of the file, for issues. */
  readonly file: string;
  /** Ids of the regions, in their order. */
  readonly codes: readonly string[];
  /** What the regions are called beside their ids; rows may name them so too. */
  readonly called?: RegionIndex["find"];
  /** Rows for users whom the file does not name, such as those of a preset. */
  readonly others: Routing;
}

/** A routing, or what keeps the file from being one. */
export interface ParsedRouting {
  readonly routing?: Routing;
  readonly issues: readonly RoutingIssue[];
}

const columns = ["u", "r", "share"] as const;

/**
 * Reads a routing from CSV with the columns u (region of users), r (host) and share (0–1). The shares of a user must
 * sum to 1 within 0.001. A file with any issue gives no routing: half a matrix would not conserve demand.
 */
export function parseRouting(text: string, question: RoutingQuestion): ParsedRouting {
  const { file, codes, called, others } = question;
  const csv = csvRecords(text, { file });
  const missing = columns.filter((column) => !csv.columns.includes(column));
  const formal = csv.problems.map((problem) => ({ file, rows: [problem.row], problem }));
  if (missing.length > 0) {
    const problem = { kind: "missingColumns", missing, columns: csv.columns } as const;
    return { issues: [...formal, { file, rows: [1], problem }] };
  }
  const ids = new Map(codes.map((code, place) => [code, place]));
  const placeOf = (name: string): number => ids.get(name) ?? onlyOne(called?.(name));
  const entries = csv.records.map((record) => parseRoutingRow(record, file, placeOf));
  const users = byUser(entries);
  const issues: readonly RoutingIssue[] = [
    ...formal,
    ...(entries.length === 0 ? [{ file, rows: [], problem: { kind: "noRows" } } as const] : []),
    ...entries.flatMap((entry) => entry.issues),
    ...[...users.values()].flatMap((rows) => userIssues(rows, file, codes)),
  ];
  if (issues.length > 0) return { issues };
  const routing = codes.map((_, place): RoutingRow => {
    const rows = users.get(place);
    return rows ? scaledRow(rows) : (others[place] as RoutingRow);
  });
  return { routing, issues };
}

/** A name of several regions names none. */
const onlyOne = ([place = nowhere, ...others]: readonly number[] = []): number =>
  others.length > 0 ? nowhere : place;

function byUser(entries: readonly RoutingEntry[]): ReadonlyMap<number, readonly RoutingEntry[]> {
  const users = new Map<number, RoutingEntry[]>();
  for (const entry of entries) {
    const rows = users.get(entry.user);
    if (rows) rows.push(entry);
    else users.set(entry.user, [entry]);
  }
  return users;
}

/** Hosts named twice, and a sum that is not 1; nothing where a row could not be read. */
function userIssues(
  rows: readonly RoutingEntry[],
  file: string,
  codes: readonly string[],
): readonly RoutingIssue[] {
  if (rows.some(({ issues }) => issues.length > 0)) return [];
  const user = codes[rows[0]?.user ?? -1] ?? "";
  const hosts = new Set<number>();
  const repeated = rows.filter(({ host }) => {
    const isKnown = hosts.has(host);
    hosts.add(host);
    return isKnown;
  });
  if (repeated.length > 0)
    return repeated.map(({ row, host }) => ({
      file,
      rows: [row],
      column: "r",
      problem: { kind: "sentTwice", user, host: codes[host] ?? "" },
    }));
  const sum = sumOf(rows);
  if (Math.abs(sum - 1) <= routingTolerance) return [];
  const problem = {
    kind: "sum",
    user,
    sum: Number(sum.toPrecision(6)),
    tolerance: routingTolerance,
  } as const;
  return [{ file, rows: rows.map(({ row }) => row), column: "share", problem }];
}

function scaledRow(rows: readonly RoutingEntry[]): RoutingRow {
  const served = rows.filter(({ share = 0 }) => share > 0).sort((a, b) => a.host - b.host);
  const sum = sumOf(served);
  return {
    hosts: served.map(({ host }) => host),
    shares: served.map(({ share = 0 }) => share / sum),
  };
}

const sumOf = (rows: readonly RoutingEntry[]): number =>
  rows.reduce((sum, { share = 0 }) => sum + share, 0);
