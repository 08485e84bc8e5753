import { assess } from "../../assessment/assess.ts";
import { columnOf } from "../../assessment/outcome.ts";
import { roughly, withUnit } from "../../language/figures.ts";
import type { Words } from "../../language/words.ts";
import type { World } from "../../region/region.ts";
import { rangeOf } from "../../scenario/rangeOf.ts";
import type { Basis, Scenario } from "../../scenario/scenario.ts";
import { shownUnit } from "../../scenario/shownUnit.ts";
import { gigawattHoursPerTerawattHour } from "../../units.ts";

/** The world's inference estimated from data centres and from tokens, central values. */
export interface TwoCounts {
  /** TWh/yr at the facility. */
  readonly fromDataCentres: number;
  /** TWh/yr at the facility. */
  readonly fromTokens: number;
  /** Output tokens a year at which both estimates would agree, everything else unchanged. */
  readonly agreeingTokens: number;
  /** Whether that volume lies in the scenario's range. */
  readonly within: boolean;
}

/**
 * Estimates the same load in two independent ways: shares of data-centre electricity, and tokens times energy per token. The
 * energy of tokens is proportional to their number, so the volume at which both agree is the scenario's volume times the ratio.
 */
export function twoCounts(world: World, scenario: Scenario): TwoCounts {
  const fromDataCentres = facilityEnergyOf(world, scenario, "footprint");
  const fromTokens = facilityEnergyOf(world, scenario, "tokens");
  const { low, central, high } = rangeOf(scenario, "outputTokens");
  const agreeingTokens = (central * fromDataCentres) / fromTokens;
  const within = agreeingTokens >= low && agreeingTokens <= high;
  return { fromDataCentres, fromTokens, agreeingTokens, within };
}

function facilityEnergyOf(world: World, scenario: Scenario, basis: Basis): number {
  const { value } = columnOf(assess(world, { ...scenario, basis }), "facilityEnergy");
  const known = value.filter((energy) => !Number.isNaN(energy));
  return known.reduce((sum, energy) => sum + energy, 0) / gigawattHoursPerTerawattHour;
}

/** The two counts as a sentence. */
export function twoCountsSentence(world: World, scenario: Scenario, words: Words): string {
  const { fromDataCentres, fromTokens, agreeingTokens, within } = twoCounts(world, scenario);
  const { factor, unit } = shownUnit("outputTokens");
  return words.say("comparison.twoCounts", {
    dataCentres: withUnit(words, roughly(words, fromDataCentres), "TWh/yr"),
    tokens: withUnit(words, roughly(words, fromTokens), "TWh/yr"),
    volume: withUnit(words, roughly(words, agreeingTokens * factor), unit),
    within: within ? "yes" : "no",
  });
}
