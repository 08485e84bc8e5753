import type { LifeAxis } from "./lifePart.ts";

/** Where the chart's figure lies, px; the labels of its lines stand beyond its end on a wide screen. */
export interface ChartFrame {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly start: number;
  readonly end: number;
  /** Lines are named beside their ends; else the key above names them. */
  readonly labelled: boolean;
}

/** Narrower charts name their lines in the key above. */
const labelledWidth = 560;

export function chartFrame(width: number): ChartFrame {
  const labelled = width >= labelledWidth;
  const height = Math.round(Math.min(430, Math.max(260, width * 0.6)));
  return {
    width,
    height,
    labelled,
    top: 10,
    bottom: height - 40,
    start: 46,
    end: width - (labelled ? 148 : 10),
  };
}

export interface Axis {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
  /** Share of the way from the first to the last, 0–1; outside for values beyond the ends. */
  readonly place: (value: number) => number;
  /** The value at a share of the way. */
  readonly at: (place: number) => number;
}

const decades = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) + 1 }, (_, step) => 10 ** (from + step));

function logAxis(from: number, to: number, ticks: readonly number[]): Axis {
  const [first, span] = [Math.log10(from), Math.log10(to / from)];
  return {
    from,
    to,
    ticks,
    place: (value) => (Math.log10(value) - first) / span,
    at: (place) => 10 ** (first + span * place),
  };
}

const linearAxis = (to: number, ticks: readonly number[]): Axis => ({
  from: 0,
  to,
  ticks,
  place: (value) => value / to,
  at: (place) => place * to,
});

/** Parts that the account is cut into along its days, by years. */
const parts: Readonly<Record<number, number>> = { 1: 4, 3: 6, 5: 5, 10: 5 };

/** Days since release; a logarithmic axis begins on the first day. */
export function dayAxis(kind: LifeAxis, days: number, years: number): Axis {
  if (kind === "log") {
    const powers = decades(0, Math.floor(Math.log10(days)));
    return logAxis(1, days, [...powers.filter((power) => power < days * 0.7), days]);
  }
  const count = parts[years] ?? 5;
  return linearAxis(
    days,
    Array.from({ length: count + 1 }, (_, part) => Math.round((part * days) / count)),
  );
}

/** Room above the highest central value. */
const headroom = 1.15;
const tickCount = 7;
/** A logarithmic axis shows no more decades than this below its end. */
const mostDecades = 6;

/** The smallest of 1, 2, 2.5, 5 and 10 times a power of ten that is no smaller than the width. */
function roundStepAbove(width: number): number {
  const power = 10 ** Math.floor(Math.log10(width));
  const factor = [1, 2, 2.5, 5].find((candidate) => candidate * power >= width) ?? 10;
  return factor * power;
}

/** Amounts, in the unit shown: from nothing to a little above the largest, or decades that hold both. */
export function amountAxis(kind: LifeAxis, least: number, most: number): Axis {
  if (kind === "log") {
    const high = Math.ceil(Math.log10(most * headroom));
    const low = Math.max(Math.floor(Math.log10(least)), high - mostDecades);
    return logAxis(10 ** low, 10 ** high, decades(low, high));
  }
  const to = most * headroom;
  const step = roundStepAbove(to / tickCount);
  const ticks = Array.from({ length: Math.floor(to / step) + 1 }, (_, index) =>
    Number((index * step).toPrecision(6)),
  );
  return linearAxis(to, ticks);
}
