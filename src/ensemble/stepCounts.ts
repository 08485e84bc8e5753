/** Counts of the steps of a histogram: words of 16 bits as long as no more draws are counted than they reach, then of 32. */
export type StepCounts = Uint16Array | Uint32Array;

/** Most draws whose counts fit into 16 bits. */
const mostOfShort = 2 ** 16 - 1;

/** The kind of counts of some draws: a function of their number alone, so that parts joined give the bytes of the whole. */
const kindOf = (draws: number): typeof Uint16Array | typeof Uint32Array =>
  draws > mostOfShort ? Uint32Array : Uint16Array;

/** Counts at 0. */
export const stepCounts = (length: number, draws: number): StepCounts =>
  new (kindOf(draws))(length);

/** Whether counts can hold so many draws. */
export const canHold = (counts: StepCounts, draws: number): boolean =>
  draws <= mostOfShort || counts instanceof Uint32Array;

/** Hands out counts at 0. */
export type StepRoom = (length: number, draws: number) => StepCounts;

/** Counts of a piece of room. */
const pieceLength = 2 ** 18;

/**
 * Room for the counts of many histograms in few pieces: tens of thousands of arrays of their own take several times the memory
 * and the time.
 */
export function stepRoom(): StepRoom {
  let piece: StepCounts = new Uint16Array(0);
  let used = 0;
  return (length, draws) => {
    if (used + length > piece.length || !canHold(piece, draws)) {
      piece = stepCounts(Math.max(length, pieceLength), draws);
      used = 0;
    }
    used += length;
    return piece.subarray(used - length, used);
  };
}
