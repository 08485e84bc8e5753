/** Part of all ranks above which an interval of ranks says too little to name one. */
const widestPart = 1 / 4;

/** Whether a rank can be named: its interval spans at most a quarter of all regions. */
export const isSettled = (
  { first, last }: { readonly first: number; readonly last: number },
  count: number,
): boolean => last - first <= widestPart * count;
