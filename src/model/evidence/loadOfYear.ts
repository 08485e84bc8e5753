import { power } from "../../statistics/power.ts";
/** A published series, by year; in any unit, since only its course is read. */
export type YearSeries = Readonly<Record<number, number>>;

/** How data-centre electricity changes where nobody publishes a series for the region. */
export interface Course {
  readonly baseYear: number;
  /** Factor per year of the IEA region. */
  readonly growth: number;
  /** Series of the region, first come first served: the later ones go on from the last year of those before. */
  readonly series?: readonly YearSeries[];
}

/**
 * Electricity of a region's data centres in a year: `DC · s_y / s_base`. A published series moves the region's figure and
 * does not replace it. Years that no series reaches follow the IEA region's constant growth from the base year.
 *
 * @param electricity DC of the base year, TWh/yr. @returns TWh/yr.
 */
export function loadOfYear(electricity: number, year: number, course: Course): number {
  const { baseYear, growth, series = [] } = course;
  const index = indexOf(year, baseYear, series);
  return electricity * (index ?? power(growth, year - baseYear));
}

/** Level of a year over that of the base year by the first series that has both, or by others that go on from it. */
function indexOf(
  year: number,
  from: number,
  [series, ...others]: readonly YearSeries[],
): number | undefined {
  if (series === undefined) return undefined;
  const start = series[from];
  const end = series[year];
  if (start !== undefined && start > 0 && end !== undefined) return end / start;
  if (start === undefined || !(start > 0)) return indexOf(year, from, others);
  const last = Math.max(...Object.keys(series).map(Number));
  if (year <= last) return undefined;
  const rest = indexOf(year, last, others);
  const known = series[last];
  return rest === undefined || known === undefined ? undefined : (known / start) * rest;
}
