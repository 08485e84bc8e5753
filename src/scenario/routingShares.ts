import { decimalNumber } from "../dataset/decimalNumber.ts";
import { currentId } from "../region/currentId.ts";
import type { RoutingShare } from "./tokenChoice.ts";

/** How far the shares of one region of users may be from 1. */
export const routingTolerance = 0.001;

/** Most rows of a custom routing: every region of the world to a few hosts each. */
const mostRows = 50_000;

/** Shares as one line for addresses and command lines: `IRL~USA~0.4_IRL~IRL~0.6`. */
export const routingText = (rows: readonly RoutingShare[]): string =>
  rows.map(({ u, r, share }) => `${u}~${r}~${share}`).join("_");

/** Rows u, r, share from a scenario file, or from the line of an address; `undefined` for anything else. */
export function readRoutingShares(received: unknown): readonly RoutingShare[] | undefined {
  const rows = typeof received === "string" ? rowsOfText(received) : received;
  if (!Array.isArray(rows) || rows.length > mostRows) return undefined;
  const read = rows.map(readRow);
  if (read.includes(undefined)) return undefined;
  const shares = read as RoutingShare[];
  return hasRepeats(shares) || !sumsToOne(shares) ? undefined : shares;
}

const rowsOfText = (text: string): unknown[] =>
  text === ""
    ? []
    : text.split("_").map((row) => {
        const [u, r, share, ...rest] = row.split("~");
        return rest.length > 0 || !share ? undefined : { u, r, share: decimalNumber(share) };
      });

function readRow(received: unknown): RoutingShare | undefined {
  if (typeof received !== "object" || received === null) return undefined;
  const { u: user, r: host, share } = received as Record<string, unknown>;
  const [u, r] = [user, host].map((id) => (typeof id === "string" ? currentId(id) : id));
  return isCode(u) && isCode(r) && typeof share === "number" && share >= 0 && share <= 1
    ? { u, r, share }
    : undefined;
}

const isCode = (received: unknown): received is string =>
  typeof received === "string" && /^[A-Za-z0-9-]{1,16}$/.test(received);

const hasRepeats = (rows: readonly RoutingShare[]): boolean =>
  new Set(rows.map(({ u, r }) => `${u}~${r}`)).size < rows.length;

function sumsToOne(rows: readonly RoutingShare[]): boolean {
  const sums = new Map<string, number>();
  for (const { u, share } of rows) sums.set(u, (sums.get(u) ?? 0) + share);
  return [...sums.values()].every((sum) => Math.abs(sum - 1) <= routingTolerance);
}
