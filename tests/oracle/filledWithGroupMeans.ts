/**
 * Fills places without a number with the mean of their group (COINr `i_mean_grp`). Published indices that the
 * atlas is checked against fill gaps so; the atlas itself never does.
 *
 * @param groups group of each place. @returns NaN where the whole group has no number.
 */
export function filledWithGroupMeans(
  values: ArrayLike<number>,
  groups: readonly string[],
): Float64Array {
  const sums = new Map<string, { sum: number; count: number }>();
  for (const [place, group] of groups.entries()) {
    const value = values[place] as number;
    if (Number.isNaN(value)) continue;
    const { sum, count } = sums.get(group) ?? { sum: 0, count: 0 };
    sums.set(group, { sum: sum + value, count: count + 1 });
  }
  return Float64Array.from(values, (value, place) => {
    const group = sums.get(groups[place] as string);
    return Number.isNaN(value) ? (group ? group.sum / group.count : Number.NaN) : value;
  });
}
