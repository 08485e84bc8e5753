import type { Review } from "./review.ts";

/** The review as data, whole: every row, every file with its checksum, every region that moves. */
export const reviewJson = ({ tables, refused, passed, moves, failures }: Review): string =>
  `${JSON.stringify(
    {
      tables: tables.map(({ text: _, ...table }) => table),
      refused: refused.map(({ id, sentence }) => ({ id, sentence })),
      ...{ failures, passed },
      moves: moves.map(({ level, diff }) => ({ level, moves: diff.moves })),
    },
    undefined,
    1,
  )}\n`;
