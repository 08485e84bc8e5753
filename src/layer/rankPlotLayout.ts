import type { RankPlotRow } from "./rankPlotRows.ts";

/** A plot of ranks in px: one path for the lines of all regions and one for their dots, however many they are. */
export interface RankPlotLayout {
  readonly width: number;
  readonly height: number;
  /** Lines from the first to the last rank. */
  readonly lines: string;
  /** Points of no length, which round ends of a stroke turn into dots. */
  readonly dots: string;
  readonly chosen: { readonly lines: string; readonly dots: string };
  readonly ticks: readonly { readonly rank: number; readonly y: number }[];
  /** Ends of the lines across, and where their numbers end. */
  readonly across: { readonly from: number; readonly to: number; readonly label: number };
}

const size = { width: 320, height: 190 };
/** Beside the numbers, on the other side, above and below. */
const margin = { numbers: 32, far: 10, ends: 8 };

/**
 * Ranks of all regions from left to right, the heaviest burden first and on top; mirrored where the page runs from right to left.
 *
 * @param own the row that is marked.
 */
export function rankPlotLayout(
  rows: readonly RankPlotRow[],
  own: RankPlotRow,
  direction: "ltr" | "rtl",
): RankPlotLayout {
  const { width, height } = size;
  const turned = (x: number): number => (direction === "rtl" ? width - x : x);
  const step = (width - margin.numbers - margin.far) / (rows.length + 1);
  const xOf = (order: number): number => turned(margin.numbers + step * (order + 1));
  const yOf = (rank: number): number =>
    margin.ends + ((height - 2 * margin.ends) * (rank - 1)) / Math.max(1, rows.length - 1);
  const lineOf = ({ first, last }: RankPlotRow, order: number): string =>
    `M${px(xOf(order))} ${px(yOf(first))}V${px(yOf(last))}`;
  const dotOf = ({ median }: RankPlotRow, order: number): string =>
    `M${px(xOf(order))} ${px(yOf(median))}h0`;
  const place = rows.indexOf(own);
  return {
    ...{ width, height },
    lines: rows.map(lineOf).join(""),
    dots: rows.map(dotOf).join(""),
    chosen: { lines: lineOf(own, place), dots: dotOf(own, place) },
    ticks: rankTicks(rows.length).map((rank) => ({ rank, y: px(yOf(rank)) })),
    across: {
      from: turned(margin.numbers),
      to: turned(width - margin.far),
      label: turned(margin.numbers - 6),
    },
  };
}

/** Tenths of a px. */
const px = (value: number): number => Math.round(10 * value) / 10;

/** Most numbers beside the plot, the first and the last rank apart. */
const mostTicks = 5;

/** The first rank, round ones, and the last; a round one that stands too near to the last is left out. */
function rankTicks(count: number): readonly number[] {
  const steps = [1, 2, 5].flatMap((unit) => [1, 10, 100, 1000].map((ten) => unit * ten));
  const step = steps.toSorted((a, b) => a - b).find((each) => count / each <= mostTicks) ?? count;
  const round = Array.from({ length: Math.floor(count / step) }, (_, place) => step * (place + 1));
  const between = round.filter((rank) => rank > 1 && count - rank > step / 3);
  return [...new Set([1, ...between, count])];
}
