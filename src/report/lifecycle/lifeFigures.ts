import { decimalsFor, percent, valueAndRange, withUnit } from "../../language/figures.ts";
import type { Words } from "../../language/words.ts";
import type { LifeAccount } from "../../model/lifecycle/modelLife.ts";
import type { ParameterRange } from "../../scenario/rangeOf.ts";
import {
  kilowattHoursPerGigawattHour,
  kilowattHoursPerMegawattHour,
  kilowattHoursPerTerawattHour,
} from "../../units.ts";

/** A display unit of a ledger, chosen so that numbers stay short. */
export interface LifeUnit {
  readonly unit: string;
  /** Ledger units in one of it. */
  readonly size: number;
}

const energyUnits: readonly LifeUnit[] = [
  { unit: "TWh", size: kilowattHoursPerTerawattHour },
  { unit: "GWh", size: kilowattHoursPerGigawattHour },
  { unit: "MWh", size: kilowattHoursPerMegawattHour },
  { unit: "kWh", size: 1 },
];

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** An exponent in small raised digits. */
const raised = (exponent: number): string =>
  [...String(exponent)].map((digit) => superscripts[Number(digit)] ?? "⁻").join("");

/** Unit for numbers up to a largest: TWh to kWh, or a power of ten of operations. */
export function lifeUnit({ unit }: Pick<LifeAccount, "unit">, largest: number): LifeUnit {
  if (unit === "kWh")
    return energyUnits.find(({ size }) => largest >= size) ?? { unit: "kWh", size: 1 };
  const exponent = Math.floor(Math.log10(largest));
  return { unit: `10${raised(exponent)} FLOP`, size: 10 ** exponent };
}

export interface LifeFigure {
  /** With its unit. */
  readonly figure: string;
  /** Empty for an exact number. */
  readonly range: string;
}

/** An amount of a ledger in words: "24.4 GWh" and "11.5–39.0". */
export function lifeAmountWords(
  words: Words,
  ledger: Pick<LifeAccount, "unit">,
  { low, central, high }: ParameterRange,
): LifeFigure {
  const { unit, size } = lifeUnit(ledger, central);
  const shown = { value: central / size, low: low / size, high: high / size };
  const { figure, range } = valueAndRange(words, shown);
  const times = ledger.unit === "FLOP" ? "× " : "";
  return { figure: withUnit(words, figure, times + unit), range };
}

/** The figure alone. */
export const lifeAmount = (
  words: Words,
  ledger: Pick<LifeAccount, "unit">,
  value: number,
): string =>
  value === 0
    ? words.figure(0)
    : lifeAmountWords(words, ledger, { low: value, central: value, high: value }).figure;

const hundred = 100;
/** Shares closer than this to 0 % or 100 %, in per cent, get as many decimals as it takes to tell them apart from it. */
const nearest = 0.5;
const mostDecimals = 6;
/** Digits beyond which a number is a rounding error of floating-point arithmetic. */
const sureDigits = 6;

/** A share of 0–1 in per cent. A share close to 0 or 1 is never rounded to 0 % or 100 %. */
export function lifeShareWords(words: Words, { low, central, high }: ParameterRange): LifeFigure {
  const gap = Number((hundred * Math.min(central, 1 - central)).toPrecision(sureDigits));
  const decimals = gap > 0 && gap < nearest ? Math.min(mostDecimals, decimalsFor(gap) - 2) : 0;
  const { figure, range } = valueAndRange(
    words,
    { value: hundred * central, low: hundred * low, high: hundred * high },
    Math.max(0, decimals),
  );
  return { figure: percent(words, figure), range };
}

/** A day since release: whole from 10 on, below that with decimals. */
export const dayFigure = (words: Words, day: number): string =>
  Number.isFinite(day) ? words.figure(day, dayDecimals(day)) : words.say("life.never");

/** The number that `dayFigure` shows, which is what plurals follow: "1.4 days", not "1.4 day". */
export const dayCount = (day: number): number => Number(day.toFixed(dayDecimals(day)));

const dayDecimals = (day: number): number => (day >= 10 || Number.isInteger(day) ? 0 : 1);

/** The days between which a crossover lies; empty for an exact one. */
export function dayRange(words: Words, { low, high }: ParameterRange): string {
  const [from, to] = [dayFigure(words, low), dayFigure(words, high)];
  return from === to ? "" : words.say("life.dayRange", { from, to });
}
