import { percent } from "../language/figures.ts";
import type { Words } from "../language/words.ts";

/** "10–20 %". @param range of a share, 0–1. */
export const shareRange = (
  words: Words,
  { low, high }: { readonly low: number; readonly high: number },
): string => percent(words, `${words.figure(100 * low)}–${words.figure(100 * high)}`);
