import { type Indicator, type LedgerFigure, ledgerFigures } from "../indicator/indicator.ts";
import { benefitRatio } from "../model/ledgers/benefitRatio.ts";
import type { RangeColumn } from "../model/ranges.ts";
import { sharesOfUse } from "../model/tokens/sharesOfUse.ts";
import { rangeOf } from "../scenario/rangeOf.ts";
import { shareRanges } from "../statistics/shareRanges.ts";
import type { Answer } from "./answer.ts";
import type { OutcomeKind } from "./assessment.ts";
import { causedCost, causedEnergy, externalised } from "./causedColumns.ts";
import { comparableCost } from "./comparableCost.ts";
import { followedLoad, hostsNothing } from "./hostsNothing.ts";
import type { Finding } from "./indicatorColumn.ts";
import { ownedCompute } from "./ownedCompute.ts";

/** Accounts between regions: who hosts, uses and owns, who causes what others bear. The three are never added up. */
export function ledgerColumns(answer: Answer): Readonly<Record<LedgerFigure, Finding>> {
  const empty = emptyColumn(answer.prepared.regions.length);
  if (!answer.prepared.usersKnown) return hostedAlone(answer, empty);
  const use = sharesOfUse(answer.prepared.carried, rangeOf(answer.scenario, "useIncomeElasticity"));
  const own = shareRanges(ownedCompute(answer));
  const burden = shareRanges(comparableCost(answer) ?? empty);
  const ownShare = { ...own, unlisted: "estimated" } as const;
  return {
    hostShare: hosted(answer) ?? empty,
    useShare: use,
    ownShare,
    energyCaused: causedEnergy(answer) ?? empty,
    externalCostCaused: causedCost(answer) ?? empty,
    externalisedShare: externalised(answer) ?? empty,
    burdenOverUse: ratio(answer, burden, use),
    burdenOverOwnership: { ...ratio(answer, burden, own), unlisted: "estimated" },
  };
}

/** Whether an indicator is counted at a level: users and owners are, and what they cause, by country alone. */
export const isCounted = (
  { ledger }: Pick<Indicator, "ledger">,
  { usersKnown }: Pick<Answer["prepared"], "usersKnown">,
): boolean => usersKnown || ledger === undefined || ledger === countedBelow;

/** What of the accounts is known of a state or province. */
const countedBelow = "hostShare" satisfies LedgerFigure;

/** Users and owners are counted by country: of a state or province only what it hosts is known. */
function hostedAlone(answer: Answer, empty: RangeColumn): Readonly<Record<LedgerFigure, Finding>> {
  const unasked: Finding = { ...empty, reason: () => "notApplicable" };
  const accounts = Object.fromEntries(ledgerFigures.map((figure) => [figure, unasked]));
  return {
    ...(accounts as Record<LedgerFigure, Finding>),
    [countedBelow]: hosted(answer) ?? empty,
  };
}

/** Tokens answered, and below countries the load hosted too, are shares of the world already; a load becomes one. */
function hosted(answer: Answer): Finding | undefined {
  const { scenario, demand, prepared } = answer;
  const load = followedLoad(answer);
  if (!load) return undefined;
  const isShare = scenario.basis === "tokens" || !prepared.usersKnown;
  const shares = isShare && demand ? demand.served : shareRanges(load);
  const reason = (region: number): OutcomeKind | undefined =>
    shares.value[region] === 0 && hostsNothing(answer, region) ? "noLoad" : undefined;
  return { value: shares.value, low: shares.low, high: shares.high, reason };
}

/** Burden over benefit, both as shares of the world's. High burden with no benefit has no ratio: it never reads as zero. */
function ratio(answer: Answer, burden: RangeColumn, benefit: RangeColumn): Finding {
  const kinds = Array.from(
    burden.value,
    (share, region) => benefitRatio(share, benefit.value[region] as number).kind,
  );
  const over = (one: Float64Array, other: Float64Array): Float64Array =>
    one.map((share, region) => {
      const part = benefitRatio(share, other[region] as number);
      return kinds[region] === "ratio" && part.kind === "ratio" ? part.value : Number.NaN;
    });
  const reason = (region: number): OutcomeKind | undefined => {
    if (kinds[region] === "burdenWithoutBenefit") return "burdenWithoutBenefit";
    if (kinds[region] === "neither") return "notApplicable";
    return burden.value[region] === 0 && hostsNothing(answer, region) ? "noLoad" : undefined;
  };
  return {
    value: over(burden.value, benefit.value),
    low: over(burden.low, benefit.high),
    high: over(burden.high, benefit.low),
    reason,
  };
}

const emptyColumn = (count: number): RangeColumn => ({
  value: new Float64Array(count).fill(Number.NaN),
  low: new Float64Array(count).fill(Number.NaN),
  high: new Float64Array(count).fill(Number.NaN),
});
