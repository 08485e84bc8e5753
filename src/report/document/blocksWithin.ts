import type { Block } from "./block.ts";

/** Every block of a document in reading order, those inside of others included. */
export const blocksWithin = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block) => [block, ...blocksWithin(inside(block))]);

const inside = (block: Block): readonly Block[] => {
  if (block.kind === "columns") return block.columns.flat();
  return block.kind === "section" || block.kind === "group" ? block.blocks : [];
};
