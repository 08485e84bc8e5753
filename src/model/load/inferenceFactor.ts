import type { Scenario } from "../../scenario/scenario.ts";
import type { Effect } from "../declaration.ts";

/** Year of the figures on data-centre electricity that the footprint starts from (IEA, national statistics). */
export const footprintBaseYear = 2024;

/** What turns data-centre electricity of the base year into electricity of AI inference. */
export interface InferenceShares {
  /** `a`: AI in the load of data centres, 0–1 (EPRI 2023, IEA 2024). */
  readonly aiShare: number;
  /** `i`: inference in the energy of AI, 0–1 (assumption). */
  readonly inferenceShare: number;
  /** `g`: growth of AI load per year, a factor (IEA 2026). */
  readonly aiGrowth: number;
}

/**
 * Electricity of AI inference per unit of data-centre electricity of the base year: `a · i · g^(year − base year)`.
 *
 * @returns a factor without unit.
 */
export const inferenceFactor = (
  { aiShare, inferenceShare, aiGrowth }: InferenceShares,
  year: number,
  baseYear = footprintBaseYear,
): number => aiShare * inferenceShare * aiGrowth ** (year - baseYear);

/** Growth raises the years after the base year and lowers those before it. */
const growthEffect = ({ year }: Scenario): Effect => {
  if (year === footprintBaseYear) return "none";
  return year > footprintBaseYear ? "raises" : "lowers";
};

/** The load of data centres, and what of it is AI inference in the year of the scenario. */
export const hostedSymbols = {
  DC: { given: "hostedLoad", effect: "raises" },
  a: { parameter: "aiShare", effect: "raises" },
  i: { parameter: "inferenceShare", effect: "raises" },
  g: { parameter: "aiGrowth", effect: growthEffect },
  y: { given: "scenarioYear", effect: "none" },
} as const;
