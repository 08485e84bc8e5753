import { eachEnd } from "./eachEnd.ts";
import type { RangedAmounts } from "./rangedAmounts.ts";

/**
 * Shares of the sum of all known amounts. For the range of a share, only its own amount changes and all others keep their
 * central value, so that it lies between 0 and 1.
 */
export function shareRanges(amounts: RangedAmounts): RangedAmounts {
  const { value } = amounts;
  const sum = value.reduce((total, amount) => total + (amount || 0), 0);
  return eachEnd(amounts, (end) =>
    end.map((amount, place) => {
      const central = value[place] as number;
      return amount === 0 && central === 0 ? 0 : amount / (sum - central + amount);
    }),
  );
}
