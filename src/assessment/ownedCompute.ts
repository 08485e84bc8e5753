import type { RangeColumn } from "../model/ranges.ts";
import type { Answer } from "./answer.ts";

/**
 * Located AI compute by the home of its owner, MW. The record names every owner, so a region that is not on it owns
 * nothing on record; without the record nothing is known of anybody.
 */
export function ownedCompute({ prepared }: Answer): RangeColumn {
  const { value, low, high } = prepared.columns.computeOwned;
  const isRead = value.some((amount) => !Number.isNaN(amount));
  const listed = (end: Float64Array): Float64Array =>
    end.map((amount, region) =>
      Number.isNaN(amount) && isRead && prepared.hasIso[region] === 1 ? 0 : amount,
    );
  return { value: listed(value), low: listed(low), high: listed(high) };
}
