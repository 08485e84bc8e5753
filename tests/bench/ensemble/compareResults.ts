import { rankBins } from "../../../src/ensemble/rankBins.ts";
import { quantileShares, rankShares, readNumbers, readWorkload } from "./contestant.ts";

/** Width of a step of the histograms, as a part of a number: eight bits of the mantissa. */
const step = 2 ** -8;

/**
 * How far the results of the atlas lie from a peer's, which are exact. Throws where more than one in a thousand is farther off
 * than the histograms' error: the two would not have computed the same.
 */
export function compareResults(folder: string, peer: string): string {
  const { outputs } = readWorkload(folder);
  const [own, exact] = ["atlas", peer].map((name) => readNumbers(folder, `${name}.results`));
  if (!own || own.length !== exact?.length)
    throw new Error(`${peer} gave ${exact?.length} figures, the atlas ${own?.length}.`);
  const errors: number[] = [];
  const rankErrors: number[] = [];
  let place = 0;
  for (const { regions, ranked } of outputs) {
    for (const end = place + regions.length * quantileShares.length; place < end; place += 1)
      errors.push(partOff(own[place] as number, exact[place] as number));
    const bin = ranked.length / rankBins(ranked.length);
    for (const end = place + ranked.length * rankShares.length; place < end; place += 1)
      rankErrors.push(Math.abs((own[place] as number) - (exact[place] as number)) / bin);
  }
  const far = errors.filter((error) => error > step).length / errors.length;
  const farRanks = rankErrors.filter((error) => error > 1).length / rankErrors.length;
  if (far > 1e-3 || farRanks > 1e-3)
    throw new Error(
      `${peer} and the atlas disagree: ${percent(far)} of the quantiles by more than a step of the histograms, ${percent(farRanks)} of the ranks by more than a bin.`,
    );
  return `agrees with the atlas: ${errors.length.toLocaleString("en")} quantiles, half within ${percent(at(errors, 0.5))}, 99.9 % within ${percent(at(errors, 0.999))} (step ${percent(step)}); ${rankErrors.length.toLocaleString("en")} ranks, 99.9 % within ${at(rankErrors, 0.999).toFixed(2)} of a bin`;
}

/** Infinite numbers agree with each other only. */
function partOff(one: number, other: number): number {
  if (one === other) return 0;
  const part = Math.abs(one - other) / Math.max(Math.abs(one), Math.abs(other));
  return Number.isNaN(part) ? Number.POSITIVE_INFINITY : part;
}

const at = (numbers: readonly number[], share: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(share * (numbers.length - 1))] ?? Number.NaN;

const percent = (part: number): string => `${(100 * part).toFixed(3)} %`;
