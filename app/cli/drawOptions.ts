import { UserError } from "./userError.ts";

/** The flags of draws, as they were typed. */
export interface DrawOptions {
  readonly draws: string;
  readonly seed: string;
}

/** Most draws of an ensemble, most threads, and the largest seed. */
export const mostOf = { draws: 1_000_000, workers: 64, seed: 2 ** 32 - 1 };

/** @param least fewest draws that make sense: 0 where none are counted. */
export const chooseDraws = (
  { draws, seed }: DrawOptions,
  least: number,
): { readonly draws: number; readonly seed: number } => ({
  draws: wholeNumber("draws", draws, { min: least, max: mostOf.draws }),
  seed: wholeNumber("seed", seed, { min: 0, max: mostOf.seed }),
});

/** The whole number of a flag; throws a sentence with its ends. */
export function wholeNumber(
  flag: string,
  text: string,
  { min, max }: { readonly min: number; readonly max: number },
): number {
  const value = Number(text);
  if (text.trim() !== "" && Number.isInteger(value) && value >= min && value <= max) return value;
  throw new UserError(`--${flag} takes a whole number from ${min} to ${max}; received ${text}.`);
}
