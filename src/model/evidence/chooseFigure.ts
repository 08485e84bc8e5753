import { type Status, statuses } from "../../dataset/status.ts";
import type { Range } from "../../statistics/range.ts";
import type { PublishedFigure } from "./figureEnergy.ts";

/** A published figure in TWh/yr of the base year, with the range that it has of itself. */
export interface CarriedFigure<Figure extends PublishedFigure = PublishedFigure> extends Range {
  readonly figure: Figure;
}

/** The figure that a region's load takes, and the range that all its figures give it. */
export interface ChosenFigure<Figure extends PublishedFigure = PublishedFigure> extends Range {
  readonly used: CarriedFigure<Figure>;
}

/** Smallest distance of the ends from the central value, as a factor. */
const leastSpread = { measured: 1.05, other: 1.33 };

/** Publishers whose figures are about twice the official ones where both exist (ICIS 2025 against six states). */
const highPublishers: readonly string[] = ["ICIS"];

/** Low end over central value where such a publisher stands alone. */
const lowOfHighPublisher = 1 / 2;

/**
 * Chooses among the figures that are published for a region, all carried to the base year.
 *
 * Central is the one of the best status (measured, reported, modelled, estimated), then of the year nearest the base
 * year, then the newer one. Low and high are the smallest and the largest of all figures, at least a factor of 1.05
 * (measured) or 1.33 (all others) away; ÷ 2 at the low end where ICIS stands alone. Figures of partial cover widen the
 * range only.
 *
 * @returns `undefined` where no figure may set the level of the region.
 */
export function chooseFigure<Figure extends PublishedFigure>(
  figures: readonly CarriedFigure<Figure>[],
  baseYear: number,
): ChosenFigure<Figure> | undefined {
  const usable = figures.filter(
    ({ figure: { role }, value }) => (role === "level" || role === "range") && value > 0,
  );
  const [used] = usable
    .filter(({ figure }) => figure.role === "level")
    .toSorted((one, other) => order(one.figure, other.figure, baseYear));
  if (!used) return undefined;
  const spread = spreadOf(used.figure.status);
  const isAloneAndHigh = usable.length === 1 && highPublishers.includes(used.figure.publisher);
  const lowest = isAloneAndHigh ? lowOfHighPublisher : 1 / spread;
  return {
    used,
    value: used.value,
    low: Math.min(used.value * lowest, ...usable.map(({ low }) => low)),
    high: Math.max(used.value * spread, ...usable.map(({ high }) => high)),
  };
}

const spreadOf = (status: Status): number =>
  status === "measured" ? leastSpread.measured : leastSpread.other;

/** Below 0 where the first figure goes before the second. */
const order = (one: PublishedFigure, other: PublishedFigure, baseYear: number): number =>
  statuses.indexOf(one.status) - statuses.indexOf(other.status) ||
  Math.abs(one.year - baseYear) - Math.abs(other.year - baseYear) ||
  other.year - one.year;

/**
 * Least electricity that counts of a market ask for: the largest of them, 0 without one. They cover colocation only (about
 * a third of the energy figures of India, Brazil and Japan), so that they set no level.
 */
export function marketNeed(figures: readonly CarriedFigure[]): Range {
  const counts = figures.filter(({ figure }) => figure.role === "need");
  const largest = (end: keyof Range): number => Math.max(0, ...counts.map((count) => count[end]));
  return { value: largest("value"), low: largest("low"), high: largest("high") };
}
