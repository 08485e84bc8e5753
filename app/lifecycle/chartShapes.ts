import {
  crossoverOf,
  inferenceUntil,
  type LifeLedger,
  type LifeUnit,
  lifeUnit,
  type ModelLife,
  type ParameterRange,
} from "../../src/index.ts";
import { type Axis, amountAxis, type ChartFrame, chartFrame, dayAxis } from "./chartScales.ts";
import type { LifeAxis } from "./lifePart.ts";

/** A point of the chart, px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line with its band as paths, and where its central line ends. */
export interface Series {
  readonly line: string;
  readonly band: string;
  readonly end: Point;
}

/** The crossover as far as it lies inside the account. */
export interface CrossoverMark extends Point {
  /** Days between which it lies, px along the axis. */
  readonly from: number;
  readonly to: number;
}

export interface ChartShapes {
  readonly frame: ChartFrame;
  readonly unit: LifeUnit;
  readonly days: readonly (Point & { readonly day: number })[];
  readonly amounts: readonly (Point & { readonly amount: number })[];
  readonly training: Series;
  readonly inference: Series;
  readonly crossover?: CrossoverMark;
  readonly dayAxis: Axis;
  /** Where a day lies, px. */
  readonly dayPlace: (day: number) => number;
}

export interface ChartChoice {
  readonly ledger: LifeLedger;
  readonly axis: LifeAxis;
  /** px */
  readonly width: number;
  /** Time runs from the right. */
  readonly rightToLeft: boolean;
}

/** Points along a line. */
const steps = 96;
/** Lines and bands that leave the frame are cut this far outside of it, px. */
const beyond = 2000;

interface Plot {
  readonly frame: ChartFrame;
  readonly x: (day: number) => number;
  readonly y: (amount: number) => number;
}

/** Everything that the chart draws, in px: the two lines with their bands, the ticks and the crossover. */
export function chartShapes(life: ModelLife, choice: ChartChoice): ChartShapes {
  const ledger = life.ledgers[choice.ledger];
  const frame = chartFrame(choice.width);
  const inference = (day: number): ParameterRange => inferenceUntil(life, ledger.apart, day);
  const most = Math.max(inference(life.days).central, ledger.training.central);
  const least = Math.min(inference(1).central, ledger.training.central);
  const unit = lifeUnit(ledger, most);
  const days = dayAxis(choice.axis, life.days, life.years);
  const amounts = amountAxis(choice.axis, least / unit.size, most / unit.size);
  const plot = plotOf(frame, days, amounts, choice.rightToLeft, unit.size);
  const { low, central, high } = crossoverOf(life, ledger);
  return {
    frame,
    unit,
    dayAxis: days,
    dayPlace: plot.x,
    days: days.ticks.map((day) => ({ day, x: plot.x(day), y: frame.bottom })),
    amounts: amounts.ticks.map((amount) => ({
      amount,
      x: plot.x(days.from),
      y: plot.y(amount * unit.size),
    })),
    training: series(plot, sampled(days), () => ledger.apart.training),
    inference: series(plot, sampled(days), inference),
    ...(central >= days.from && central <= life.days
      ? {
          crossover: {
            x: plot.x(central),
            y: plot.y(ledger.training.central),
            from: plot.x(Math.max(days.from, low)),
            to: plot.x(Math.min(life.days, high)),
          },
        }
      : {}),
  };
}

function plotOf(
  frame: ChartFrame,
  days: Axis,
  amounts: Axis,
  rightToLeft: boolean,
  size: number,
): Plot {
  const { start, end, top, bottom, width } = frame;
  return {
    frame,
    x: (day) => {
      const along = start + (end - start) * days.place(day);
      return rightToLeft ? width - along : along;
    },
    y: (amount) => {
      const up = amounts.place(amount / size);
      return Math.min(bottom, Math.max(top - beyond, bottom - (bottom - top) * up));
    },
  };
}

/** Days at which a line is drawn: even along the axis. */
const sampled = ({ at }: Axis): readonly number[] =>
  Array.from({ length: steps + 1 }, (_, step) => at(step / steps));

function series(
  { x, y }: Plot,
  days: readonly number[],
  at: (day: number) => ParameterRange,
): Series {
  const values = days.map((day) => ({ x: x(day), ...at(day) }));
  const along = (end: keyof ParameterRange) =>
    values.map((value) => `${value.x.toFixed(1)},${y(value[end]).toFixed(1)}`);
  const last = days.at(-1) as number;
  return {
    line: `M${along("central").join("L")}`,
    band: `M${along("high").join("L")}L${along("low").reverse().join("L")}Z`,
    end: { x: x(last), y: y(at(last).central) },
  };
}
