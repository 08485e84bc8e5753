import { type Component, pillarComponents } from "../model/pillarComponents.ts";
import { type Quantities, quantitiesOf } from "../model/quantities.ts";
import { joinReads, noReads, type Reads, readsOf } from "../model/reads.ts";
import { type Pillar, pillars } from "../scenario/indexChoice.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Indicator } from "./indicator.ts";

/** What an indicator reads under a scenario, and what joins it where it is known. */
export interface IndicatorReads {
  readonly needed: Reads;
  /** Further figures of a pillar: left out where they are missing. */
  readonly joining: readonly Reads[];
}

/** What an indicator reads: the declarations of the model, followed from what the indicator shows. */
export function indicatorReads(indicator: Indicator, scenario: Scenario): IndicatorReads {
  const { variable, quantity, index, hostedLoad } = indicator;
  const quantities = quantitiesOf(scenario);
  if (index !== undefined) return pillarReads(quantities, scenario, index);
  if (hostedLoad) return { needed: { ...noReads, hostedLoad }, joining: [] };
  if (quantity !== undefined) return { needed: readsOf(quantities, quantity), joining: [] };
  return { needed: { ...noReads, variables: variable ? [variable] : [] }, joining: [] };
}

function pillarReads(
  quantities: Quantities,
  scenario: Scenario,
  index: Pillar | "all",
): IndicatorReads {
  const wanted = index === "all" ? weighted(scenario) : [index];
  const figures = pillarComponents(scenario);
  const components = wanted.map((pillar) => figures[pillar]);
  const reads = (component: Component): Reads => componentReads(quantities, component);
  return {
    needed: joinReads(components.flatMap(([first]) => (first ? [reads(first)] : []))),
    joining: components.flatMap(([, ...others]) => others.map(reads)),
  };
}

/** Pillars that the index counts. */
export const weighted = ({ index }: Scenario): readonly Pillar[] =>
  pillars.filter((pillar) => index.weights[pillar] > 0);

/** What one figure of a pillar reads. */
export const componentReads = (quantities: Quantities, { of }: Component): Reads =>
  "variable" in of ? { ...noReads, variables: [of.variable] } : readsOf(quantities, of.quantity);
