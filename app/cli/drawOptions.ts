import { decimalNumber } from "../../src/index.ts";
import { UserError } from "./userError.ts";

/** The flags of draws, as they were typed. */
export interface DrawOptions {
  /** Absent where the usual number is meant. */
  readonly draws?: string;
  readonly seed: string;
}

/** Most draws of an ensemble, most threads, and the largest seed. */
export const mostOf = { draws: 1_000_000, workers: 64, seed: 2 ** 32 - 1 };

/** Draws that are counted where no flag says how many. */
export const usualDraws = { ensemble: 1024, sensitivity: 1024, report: 1024, assess: 0 };

export interface ChosenDraws {
  readonly draws: number;
  readonly seed: number;
  /** Whether a flag asks for draws. */
  readonly asked: boolean;
}

/** @param least fewest draws that make sense: 0 where none are counted. */
export const chooseDraws = (
  { draws, seed }: DrawOptions,
  { usual, least }: { readonly usual: number; readonly least: number },
): ChosenDraws => ({
  draws: wholeNumber("draws", draws ?? String(usual), { min: least, max: mostOf.draws }),
  seed: wholeNumber("seed", seed, { min: 0, max: mostOf.seed }),
  asked: draws !== undefined,
});

/** The whole number of a flag; throws a sentence with its ends. */
export function wholeNumber(
  flag: string,
  text: string,
  { min, max }: { readonly min: number; readonly max: number },
): number {
  const value = decimalNumber(text) ?? Number.NaN;
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  throw new UserError(`--${flag} takes a whole number from ${min} to ${max}; received ${text}.`);
}
