import type { DrawRange } from "../../src/index.ts";

/** Draws between two looks at the messages that arrived meanwhile. */
export const drawsOfBlock = 16;

/** A run of draws in blocks, at the end a shorter one. */
export const drawBlocks = (
  { from, to }: DrawRange,
  length: number = drawsOfBlock,
): readonly DrawRange[] =>
  Array.from({ length: Math.ceil((to - from) / length) }, (_, block) => ({
    from: from + block * length,
    to: Math.min(to, from + (block + 1) * length),
  }));
