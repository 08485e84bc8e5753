import { decimalsFor, withUnit } from "../../language/figures.ts";
import type { Words } from "../../language/words.ts";
import { type ShownUnit, shownUnit } from "../../scenario/shownUnit.ts";
import type { Flip } from "../../sensitivity/flips.ts";

/** Figures of a parameter that flips something, with its unit. */
export interface FlipFigures {
  /** "66 %": beyond it the flip holds. */
  readonly at: string;
  readonly central: string;
  /** "60–90 %". */
  readonly range: string;
}

export function flipFigures(flip: Flip, words: Words): FlipFigures {
  const shown = shownUnit(flip.parameter);
  const { low, central, high } = flip.range;
  const figure = (value: number): string => words.figure(value * shown.factor);
  const said = (text: string): string =>
    shown.unit === "" ? text : withUnit(words, text, shown.unit);
  const { value, decimals } = roundedBeyond(flip, shown);
  return {
    at: said(words.figure(value, decimals)),
    central: said(figure(central)),
    range: said(`${figure(low)}–${figure(high)}`),
  };
}

/** Part of the range by which a rounded value may stand beyond the exact one. */
const roundingShare = 0.02;
const mostDecimals = 6;

/**
 * The value of a flip with as few decimals as say it well, in readers' units. It is rounded away from the central value and
 * stays inside of the range, so that what is said of values beyond it is true of all of them.
 */
export function roundedBeyond(
  { at, direction, range: { low, high } }: Flip,
  { factor }: Pick<ShownUnit, "factor">,
): { readonly value: number; readonly decimals: number } {
  const exact = at * factor;
  const end = (direction < 0 ? low : high) * factor;
  const room = roundingShare * (high - low) * factor;
  for (
    let decimals = Math.max(0, decimalsFor(exact) - 1);
    decimals <= mostDecimals;
    decimals += 1
  ) {
    const steps = exact * 10 ** decimals;
    const value = (direction < 0 ? Math.floor(steps) : Math.ceil(steps)) / 10 ** decimals;
    if (Math.abs(value - exact) <= room && direction * (end - value) > 0)
      return { value, decimals };
  }
  return { value: exact, decimals: mostDecimals };
}
