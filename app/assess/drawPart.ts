import type { AddressPart } from "../state/addressPart.ts";

/** Which draws are counted: a link with the same seed and draws shows the same numbers. */
export interface DrawChoice {
  readonly seed: number;
  readonly draws: number;
}

/** Numbers of draws that the page counts: none where power or patience is short, to explore, and for a report. */
export const drawCounts = [0, 1024, 10_000] as const;

const largestSeed = 2 ** 32 - 1;
const start: DrawChoice = { seed: 7, draws: drawCounts[1] };

export const drawPart: AddressPart<DrawChoice> = {
  id: "draws",
  start,
  write: ({ seed, draws }) => ({
    seed: seed === start.seed ? undefined : String(seed),
    draws: draws === start.draws ? undefined : String(draws),
  }),
  readers: {
    seed: (value, text) =>
      /^\d{1,10}$/.test(text) && Number(text) <= largestSeed
        ? { ...value, seed: Number(text) }
        : undefined,
    draws: (value, text) => {
      const draws = drawCounts.find((count) => String(count) === text);
      return draws === undefined ? undefined : { ...value, draws };
    },
  },
};
