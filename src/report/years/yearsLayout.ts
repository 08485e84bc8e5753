import type { DataCentreYear } from "../../assessment/dataCentreYears.ts";
import { px } from "../../layer/svgText.ts";
import { type YearStatus, yearStatuses } from "../../scenario/scenarioYears.ts";

/** A year on the chart. */
export interface YearMark extends DataCentreYear {
  readonly x: number;
  readonly y: number;
}

/** A chart of the years as numbers and paths in px; the same for screen and report. */
export interface YearsLayout {
  readonly width: number;
  readonly height: number;
  /** Height of the axis of years. */
  readonly bottom: number;
  /** Ends of the lines at round numbers. */
  readonly start: number;
  readonly end: number;
  /** Round numbers of the scale, TWh. */
  readonly levels: readonly { readonly y: number; readonly value: number }[];
  readonly marks: readonly YearMark[];
  /** From low to high; the projected part is hatched. */
  readonly bands: Readonly<Record<YearStatus, string>>;
  /** Central values; the projected part is dashed. */
  readonly lines: Readonly<Record<YearStatus, string>>;
  /** Middle of the years of each status. */
  readonly middles: Readonly<Record<YearStatus, number>>;
}

const width = 326;
const height = 150;
const top = 22;
const bottom = 126;
const labelRoom = 34;
const edge = 14;
/** Lines above zero, at most. */
const mostLevels = 4;

/** Lays out the chart; in right-to-left text the years run from the right. The scale starts at 0. */
export function yearsLayout(
  years: readonly DataCentreYear[],
  direction: "ltr" | "rtl",
): YearsLayout {
  const most = Math.max(...years.map(({ high }) => high)) || 1;
  const step = (width - labelRoom - 2 * edge) / Math.max(1, years.length - 1);
  const mirrored = (x: number): number => (direction === "rtl" ? width - x : x);
  const heightOf = (value: number): number => bottom - ((bottom - top) * value) / most;
  const marks = years.map((year, place) => ({
    ...year,
    x: mirrored(labelRoom + edge + place * step),
    y: heightOf(year.value),
  }));
  const last = marks.findLastIndex(({ status }) => status === "modelled");
  /** Both parts share the last modelled year, so that nothing is left open between them. */
  const parts = { modelled: marks.slice(0, last + 1), projected: marks.slice(Math.max(0, last)) };
  const each = (draw: (part: readonly YearMark[]) => string) =>
    ({ modelled: draw(parts.modelled), projected: draw(parts.projected) }) as const;
  const along = (part: readonly YearMark[], yOf: (mark: YearMark) => number): string =>
    part.map((mark) => `${px(mark.x)},${px(yOf(mark))}`).join("L");
  return {
    ...{ width, height, bottom },
    start: mirrored(labelRoom),
    end: mirrored(width),
    levels: roundLevels(most).map((value) => ({ value, y: heightOf(value) })),
    marks,
    bands: each(
      (part) =>
        `M${along(part, ({ high }) => heightOf(high))}L${along(part.toReversed(), ({ low }) => heightOf(low))}Z`,
    ),
    lines: each((part) => `M${along(part, ({ y }) => y)}`),
    middles: Object.fromEntries(
      yearStatuses.map((status) => [
        status,
        middleOf(marks.filter((mark) => mark.status === status)),
      ]),
    ) as Record<YearStatus, number>,
  };
}

const middleOf = (marks: readonly YearMark[]): number =>
  ((marks[0]?.x ?? 0) + (marks.at(-1)?.x ?? 0)) / 2;

/** Zero and the multiples of a round number up to an amount. */
function roundLevels(most: number): readonly number[] {
  const unit = 10 ** Math.floor(Math.log10(most / mostLevels));
  const step = unit * ([1, 2, 5, 10].find((factor) => factor * unit * mostLevels >= most) ?? 10);
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, place) => place * step);
}
