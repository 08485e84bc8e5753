import { statuses } from "../../dataset/status.ts";
import type { PlainEquation } from "../equation.ts";
import type { KeyShares } from "./shareKeys.ts";
import type { MemberShare, Split, SplitPlace } from "./split.ts";

/**
 * Shares of the parts of a region whose load somebody published: in proportion to those figures, scaled so that they and an
 * unallocated part are the whole. Unallocated is what the keys say that the parts without a figure host: their mean, the
 * smallest and the largest. A part without a figure is given none of it.
 */
export function sharesByMeasures(place: SplitPlace, keys: readonly KeyShares[]): Split {
  const { members, columns } = place;
  const { value: amounts } = columns.dataCentreElectricity;
  const isMissing = members.map((member) => Number.isNaN(amounts[member]));
  const sum = members.reduce((total, member) => total + (amounts[member] || 0), 0);
  const rests = keys.map(
    ({ shares, rest }) =>
      rest + shares.reduce((total, share, index) => total + (isMissing[index] ? share : 0), 0),
  );
  const left = isMissing.includes(true) && rests.length > 0 ? rests : [0];
  const unallocated = {
    value: left.reduce((total, rest) => total + rest, 0) / left.length,
    low: Math.min(...left),
    high: Math.max(...left),
  };
  const shares = members.map((member, index) =>
    isMissing[index] || !(sum > 0) ? undefined : measuredShare(place, member, { sum, unallocated }),
  );
  return sum > 0 ? { shares, unallocated } : { shares, unallocated: nothingGiven };
}

const nothingGiven = { value: 1, low: 1, high: 1 };

/** Each end moves the part's own figure while those of the others stay. */
function measuredShare(
  { columns: { dataCentreElectricity: column } }: SplitPlace,
  member: number,
  { sum, unallocated }: { readonly sum: number; readonly unallocated: Split["unallocated"] },
): MemberShare {
  const central = column.value[member] as number;
  const share = (amount: number): number => amount / (sum - central + amount || 1);
  const code = Math.max(column.status[member] as number, statuses.indexOf("estimated"));
  return {
    value: share(central) * (1 - unallocated.value),
    low: share(column.low[member] as number) * (1 - unallocated.high),
    high: share(column.high[member] as number) * (1 - unallocated.low),
    evidence: "published",
    status: statuses[code] ?? "estimated",
    year: column.year[member] as number,
  };
}

export const publishedBelowEquation: PlainEquation = {
  id: "publishedBelow",
  formula: "DC_b = DC · (1 − u) · m / ∑m",
  symbols: {
    DC_b: { term: "loadBelow" },
    DC: { term: "hostedLoad" },
    u: { term: "unallocatedShare" },
    m: { term: "publishedBelow", variables: ["dataCentreElectricity"] },
  },
  source:
    "Where loads of states or provinces are published: scaled to the country's. Unallocated is what located compute, cloud regions and people put into regions without a figure: their mean, the smallest and the largest.",
  bases: ["footprint", "tokens"],
};
