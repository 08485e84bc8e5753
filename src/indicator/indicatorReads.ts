import { variableIds } from "../dataset/variable.ts";
import { type Component, pillarComponents } from "../model/pillarComponents.ts";
import { joinReads, noReads, type Reads } from "../model/reads.ts";
import { type Quantities, quantitiesOf } from "../model/scenarioQuantities.ts";
import { vulnerabilityFigures } from "../model/vulnerabilityFigures.ts";
import { type Pillar, pillars } from "../scenario/indexChoice.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Indicator, IndicatorReads } from "./indicator.ts";
import { ledgerReads } from "./ledgerReads.ts";

/** What an indicator reads: the declarations of the model, followed from what the indicator shows. */
export function indicatorReads(indicator: Indicator, scenario: Scenario): IndicatorReads {
  const { variable, quantity, index, hostedLoad, ledger } = indicator;
  const quantities = quantitiesOf(scenario);
  if (index === "vulnerability") return vulnerabilityReads;
  if (index !== undefined) return pillarReads(quantities, scenario, index);
  if (ledger !== undefined) return ledgerReads(ledger, quantities, scenario);
  if (indicator.localInputs) return localReads;
  if (hostedLoad) return { needed: { ...noReads, hostedLoad }, joining: [] };
  if (quantity !== undefined) return { needed: quantities.reads[quantity], joining: [] };
  return { needed: { ...noReads, variables: variable ? [variable] : [] }, joining: [] };
}

/** Every figure counts, whoever supplied it. */
const localReads: IndicatorReads = {
  needed: noReads,
  joining: [],
  around: [{ ...noReads, variables: variableIds }],
};

/** Income is required, and one of access to electricity and safe water. */
export const vulnerabilityReads: IndicatorReads = {
  needed: { ...noReads, variables: [vulnerabilityFigures[0].variable] },
  joining: vulnerabilityFigures.slice(1).map(({ variable }) => ({
    ...noReads,
    variables: [variable],
  })),
  fewestJoining: 1,
};

/** What a pillar, or the index of all that count, reads: the first figure of each pillar is needed, the others join it. */
export function pillarReads(
  quantities: Quantities,
  scenario: Scenario,
  index: Pillar | "all",
): IndicatorReads {
  const wanted = index === "all" ? weighted(scenario) : [index];
  const figures = pillarComponents(scenario);
  const components = wanted.map((pillar) => figures[pillar]);
  const reads = (component: Component): Reads => componentReads(quantities, component);
  const needed = components.flatMap(([first]) => (first ? [reads(first)] : []));
  const joining = components.flatMap(([, ...others]) => others.map(reads));
  /** A load that is too large for a grid takes no part in the scale of the grid pillar. */
  const tooLarge = scenario.basis === "siting" && wanted.includes("grid");
  const around = tooLarge ? { around: [quantities.reads.peakShare] } : {};
  return index === "all" && scenario.index.vulnerability
    ? {
        needed: joinReads([...needed, vulnerabilityReads.needed]),
        joining: [...joining, ...vulnerabilityReads.joining],
        ...around,
      }
    : { needed: joinReads(needed), joining, ...around };
}

/** Pillars that the index counts. */
export const weighted = ({ index }: Scenario): readonly Pillar[] =>
  pillars.filter((pillar) => index.weights[pillar] > 0);

/** What one figure of a pillar reads. */
export const componentReads = (quantities: Quantities, { of }: Component): Reads =>
  "variable" in of ? { ...noReads, variables: [of.variable] } : quantities.reads[of.quantity];
