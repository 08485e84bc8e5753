import type { EvidenceFigure } from "../../region/worldEvidence.ts";
import type { ParameterRange } from "../../scenario/rangeOf.ts";
import type { Range } from "../../statistics/range.ts";
import { yearlyTerawattHours } from "../../units.ts";
import type { PlainEquation } from "../equation.ts";

/** What is read of a published figure of data centres. */
export type PublishedFigure = Pick<
  EvidenceFigure,
  "kind" | "role" | "value" | "low" | "high" | "partOfDemand" | "year" | "status" | "publisher"
>;

/** What turns figures of other kinds into electricity. */
export interface FigureContext {
  /** Electricity demand that a share was published against, TWh/yr; NaN where it is not known. */
  readonly demand: number;
  /** Mean load over contracted, installed or counted power, 0–1 (.35/.50/.70). */
  readonly utilisation: ParameterRange;
}

/**
 * Electricity that a figure stands for in its own year.
 *
 * A share is taken of the demand that it was published against (of one utility's part of it where the share is of that
 * utility's sales). Load drawn runs all year: `MW · 8.76 GWh`. Of capacity a part is drawn: `MW · 8.76 GWh · utilisation`.
 *
 * @returns TWh/yr; NaN for a share without a demand, and for kinds that say nothing of electricity.
 */
export function figureEnergy(figure: PublishedFigure, context: FigureContext): Range {
  const { value, low = value, high = value } = figure;
  const { perUnit, utilisation } = scaleOf(figure, context);
  return {
    value: value * perUnit * utilisation.central,
    low: low * perUnit * utilisation.low,
    high: high * perUnit * utilisation.high,
  };
}

interface FigureScale {
  readonly perUnit: number;
  readonly utilisation: ParameterRange;
}

const whole: ParameterRange = { low: 1, central: 1, high: 1 };

function scaleOf(figure: PublishedFigure, { demand, utilisation }: FigureContext): FigureScale {
  switch (figure.kind) {
    case "energy":
      return { perUnit: 1, utilisation: whole };
    case "share":
      return { perUnit: (demand * (figure.partOfDemand ?? 1)) / 100, utilisation: whole };
    case "load":
      return { perUnit: yearlyTerawattHours(1), utilisation: whole };
    case "capacity":
    case "count":
      return { perUnit: yearlyTerawattHours(1), utilisation };
    default:
      return { perUnit: Number.NaN, utilisation: whole };
  }
}

export const contractedLoadEquation: PlainEquation = {
  id: "contractedLoad",
  formula: "DC = P_c · 8760 · u_c",
  symbols: {
    DC: { term: "hostedLoad" },
    P_c: { term: "contractedPower" },
    u_c: { parameter: "contractedUtilisation" },
  },
  source: "Where a capacity is published and no energy: contracts are filled in part",
  bases: ["footprint", "tokens"],
};
