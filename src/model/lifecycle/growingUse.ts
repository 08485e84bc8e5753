import { daysPerYear } from "../../units.ts";
import type { PlainEquation } from "../equation.ts";

const daysPerMonth = daysPerYear / 12;

/** Smaller rates a day than this are none: they would drown in rounding. */
const least = 1e-12;

/** Growth rate of use, per day, that compounds to a share a month. */
function dailyRate(growth: number): number {
  const rate = Math.log1p(growth) / daysPerMonth;
  return Math.abs(rate) < least ? 0 : rate;
}

/**
 * Days of use at the first day's level that growing use amounts to: `(e^λt − 1)/λ`, `λ = ln(1 + g)` per month; `t` without
 * growth.
 *
 * @param days t since release. @param growth g, change of use a month as a share; above −1.
 */
export function evenDays(days: number, growth: number): number {
  const rate = dailyRate(growth);
  return rate === 0 ? days : Math.expm1(rate * days) / rate;
}

/**
 * Day on which growing use has amounted to so many days at the first day's level: the inverse of `evenDays`.
 *
 * @returns infinity where shrinking use never gets there.
 */
export function dayOfGrowingUse(even: number, growth: number): number {
  const rate = dailyRate(growth);
  if (rate === 0) return even;
  return rate * even > -1 ? Math.log1p(rate * even) / rate : Number.POSITIVE_INFINITY;
}

export const growthRateEquation: PlainEquation = {
  id: "growthRate",
  formula: "λ = 12 · ln(1 + U) / 365",
  symbols: { λ: { term: "growthRate" }, U: { parameter: "usageGrowth" } },
  source: "Change a month, compounded by the day",
};

export const growingCrossoverDayEquation: PlainEquation = {
  id: "growingCrossoverDay",
  formula: "t_U = ln(1 + λ · t_E) / λ",
  symbols: {
    t_U: { term: "growingCrossoverDay" },
    λ: { term: "growthRate" },
    t_E: { term: "energyCrossoverDay" },
  },
  source: "Use that grows gets there earlier; without growth it is t_E",
};
