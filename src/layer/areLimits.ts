/** Fewest and most limits between classes: three classes have two, seven have six. */
export const limitCounts = { least: 2, most: 6 } as const;

/** Whether numbers can be limits between classes: finite, rising, neither too few nor too many. */
export const areLimits = (limits: readonly number[]): boolean =>
  limits.length >= limitCounts.least &&
  limits.length <= limitCounts.most &&
  limits.every(
    (limit, index) =>
      Number.isFinite(limit) && limit > (limits[index - 1] ?? Number.NEGATIVE_INFINITY),
  );
