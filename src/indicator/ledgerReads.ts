import { joinReads, noReads, type Reads } from "../model/reads.ts";
import type { Quantities } from "../model/scenarioQuantities.ts";
import { answeredQuantity } from "../model/tokens/workloadDemand.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { LedgerFigure } from "./indicator.ts";

/** People who use AI, and their income: without one of the three a region's use is unknown. */
const use: Reads = {
  ...noReads,
  variables: ["population", "aiUseShare", "gdpPerHead"],
  parameters: ["useIncomeElasticity"],
};

/** The record names every owner: who is not on it owns nothing of it. */
const ownership: Reads = { ...noReads, replaceable: ["computeOwned"] };

/**
 * What an account between regions reads of a region. Figures of the regions that serve its users are not listed: only
 * the parameters that all of them share.
 */
export function ledgerReads(
  figure: LedgerFigure,
  quantities: Quantities,
  scenario: Scenario,
): Reads {
  const { basis } = scenario;
  const load: Reads =
    basis === "tokens"
      ? { ...quantities.reads[answeredQuantity(scenario)], parameters: [] }
      : { ...noReads, hostedLoad: basis === "footprint" };
  const cost = joinReads([load, ...(basis === "siting" ? [] : [quantities.reads.externalCost])]);
  const elsewhere = (quantity: "facilityEnergy" | "externalCost"): Reads =>
    joinReads([use, { ...noReads, parameters: quantities.reads[quantity].parameters }]);
  const reads: Readonly<Record<LedgerFigure, Reads>> = {
    hostShare: load,
    useShare: use,
    ownShare: ownership,
    energyCaused: elsewhere("facilityEnergy"),
    externalCostCaused: elsewhere("externalCost"),
    externalisedShare: joinReads([use, cost]),
    burdenOverUse: joinReads([use, cost]),
    burdenOverOwnership: joinReads([ownership, cost]),
  };
  return reads[figure];
}
