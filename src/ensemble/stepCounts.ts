/** Counts of the steps of a histogram: words of 16 bits as long as no more draws are counted than they reach, then of 32. */
export type StepCounts = Uint16Array | Uint32Array;

/** Most draws whose counts fit into 16 bits. */
const mostOfShort = 2 ** 16 - 1;

/** Counts at 0; their kind is a function of the draws alone, so that parts joined give the bytes of the whole. */
export const stepCounts = (length: number, draws: number): StepCounts =>
  draws > mostOfShort ? new Uint32Array(length) : new Uint16Array(length);

/** Whether counts can hold so many draws. */
export const canHold = (counts: StepCounts, draws: number): boolean =>
  draws <= mostOfShort || counts instanceof Uint32Array;
