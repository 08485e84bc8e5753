/** A run of neighbouring numbers. */
export interface NumberRun {
  readonly from: number;
  readonly to: number;
}

/** Rising numbers joined to runs: 1, 2, 3, 5 become 1–3 and 5. */
export function numberRuns(numbers: readonly number[]): readonly NumberRun[] {
  const isStart = (number: number): boolean => !numbers.includes(number - 1);
  const endOf = (number: number): number =>
    numbers.includes(number + 1) ? endOf(number + 1) : number;
  return numbers.filter(isStart).map((from) => ({ from, to: endOf(from) }));
}
