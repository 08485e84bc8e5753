import type { PlainEquation } from "../equation.ts";
import type { KeyShares } from "./shareKeys.ts";
import { isList, keyShares, keysBelow } from "./shareKeys.ts";
import { type MemberShare, restOf, type Split, type SplitPlace } from "./split.ts";

/** A region of one part alone gives it everything. */
const everything: Split = {
  shares: [{ value: 1, low: 1, high: 1, evidence: "published", status: "measured", year: 0 }],
  unallocated: { value: 0, low: 0, high: 0 },
};

/**
 * Shares of the parts of a region as the mean of their shares in several keys, with the smallest and the largest as
 * range. A part on no list and without people on record is one of which nobody knows anything; a share that nobody knows
 * counts as none at the centre and as all that is left at the high end.
 */
export function splitByKeys(place: SplitPlace): Split {
  if (place.members.length === 1) return everything;
  const keys = keyShares(keysBelow, place);
  const shares = place.members.map((member, index) => {
    const has = keys.some((key) => (key.shares[index] as number) > 0);
    return has || isKnown(place, member, keys)
      ? memberShare(place, keys, { member, index })
      : undefined;
  });
  return { shares, unallocated: restOf(shares) };
}

interface Member {
  readonly member: number;
  readonly index: number;
}

function memberShare(
  { columns }: SplitPlace,
  keys: readonly KeyShares[],
  { member, index }: Member,
): MemberShare {
  const own = keys.map(({ shares }) => shares[index] as number);
  const most = keys.map(({ key, rest }, place) =>
    isUnknown(columns[key].value[member] as number, key) ? rest : (own[place] as number),
  );
  const isListed = keys.some(({ key }, place) => isList(key) && (own[place] as number) > 0);
  const years = keys.map(({ key }) => columns[key].year[member] as number).filter(Boolean);
  return {
    value: own.reduce((sum, share) => sum + share, 0) / own.length,
    low: Math.min(...own),
    high: Math.max(...own, ...most),
    evidence: isListed ? "located" : "keyOnly",
    status: "estimated",
    year: years.length > 0 ? Math.min(...years) : 0,
  };
}

/** Whether a key that is no list has a figure of the part. */
const isKnown = ({ columns }: SplitPlace, member: number, keys: readonly KeyShares[]): boolean =>
  keys.some(({ key }) => !isList(key) && !Number.isNaN(columns[key].value[member]));

const isUnknown = (amount: number, key: KeyShares["key"]): boolean =>
  Number.isNaN(amount) && !isList(key);

export const splitBelowEquation: PlainEquation = {
  id: "splitBelow",
  formula: "DC_b = DC · mean(c / ∑c, A / ∑A, q / ∑q, N / ∑N)",
  symbols: {
    DC_b: { term: "loadBelow" },
    DC: { term: "hostedLoad" },
    c: { variable: "computeLocated" },
    A: { variable: "dataCentreSites" },
    q: { variable: "cloudRegions" },
    N: { variable: "population" },
  },
  source:
    "Where no loads of states or provinces are published; a key of which no region has any is left out, what no list places in a region is unallocated. The range runs from the smallest of the shares to the largest.",
  bases: ["footprint", "tokens"],
};
