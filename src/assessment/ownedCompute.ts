import type { RangeColumn } from "../model/ranges.ts";
import { eachEnd } from "../statistics/eachEnd.ts";
import type { Answer } from "./answer.ts";

/**
 * Located AI compute by the home of its owner, MW. The record names every owner, so a region that is not on it owns
 * nothing on record; without the record nothing is known of anybody.
 */
export function ownedCompute({ prepared }: Answer): RangeColumn {
  const owned = prepared.columns.computeOwned;
  const isRead = owned.value.some((amount) => !Number.isNaN(amount));
  const listed = (end: Float64Array): Float64Array =>
    end.map((amount, region) =>
      Number.isNaN(amount) && isRead && prepared.hasIso[region] === 1 ? 0 : amount,
    );
  return eachEnd(owned, listed);
}
