import { joinReads, noReads, type Reads } from "../model/reads.ts";
import type { Quantities } from "../model/scenarioQuantities.ts";
import { useVariables } from "../model/tokens/sharesOfUse.ts";
import { answeredQuantity } from "../model/tokens/workloadDemand.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { IndicatorReads, LedgerFigure } from "./indicator.ts";

/** People who use AI, and their income. */
const use: Reads = {
  ...noReads,
  variables: useVariables,
  parameters: ["useIncomeElasticity"],
};

/** The record names every owner: who is not on it owns nothing of it. */
const ownership: Reads = { ...noReads, replaceable: ["computeOwned"] };

/**
 * What an account between regions reads of a region, and of those that serve its users: of these only the parameters, which
 * all of them share, count among the region's own.
 */
export function ledgerReads(
  figure: LedgerFigure,
  quantities: Quantities,
  scenario: Scenario,
): IndicatorReads {
  const { basis } = scenario;
  const load: Reads =
    basis === "tokens"
      ? { ...quantities.reads[answeredQuantity(scenario)], parameters: [] }
      : { ...noReads, hostedLoad: basis === "footprint" };
  const cost = joinReads([load, ...(basis === "siting" ? [] : [quantities.reads.externalCost])]);
  const served: Reads = { ...noReads, servedShare: true };
  const elsewhere = (quantity: "facilityEnergy" | "externalCost"): IndicatorReads => {
    const own = { ...noReads, parameters: quantities.reads[quantity].parameters };
    return {
      needed: joinReads([use, own]),
      joining: [],
      around: [served, quantities.reads[quantity]],
    };
  };
  const own = (...reads: readonly Reads[]): IndicatorReads => ({
    needed: joinReads(reads),
    joining: [],
  });
  const accounts: Readonly<Record<LedgerFigure, IndicatorReads>> = {
    hostShare: own(load),
    useShare: own(use),
    ownShare: own(ownership),
    energyCaused: elsewhere("facilityEnergy"),
    externalCostCaused: elsewhere("externalCost"),
    externalisedShare: { ...own(use, cost), around: [served] },
    burdenOverUse: own(use, cost),
    burdenOverOwnership: own(ownership, cost),
  };
  return accounts[figure];
}
