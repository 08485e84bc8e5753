import type { Indicator } from "../indicator/indicator.ts";

/** Indicators of one group at most, and histograms that may stand in memory at once. */
const mostTogether = 7;
const mostHistograms = 2 ** 14;

/**
 * Ids of indicators in groups that are drawn one after the other or by different workers, so that memory stays within bounds. Scores, and
 * accounts between regions, are worked out together: their groups are not cut.
 *
 * @param regions number of regions of the level.
 */
export function drawGroups(
  indicators: readonly Indicator[],
  regions: number,
): readonly (readonly string[])[] {
  const idsOf = (isMeant: (indicator: Indicator) => boolean): readonly string[] =>
    indicators.filter(isMeant).map(({ id }) => id);
  const others = idsOf(({ index, ledger }) => index === undefined && ledger === undefined);
  const size = Math.max(1, Math.min(mostTogether, Math.floor(mostHistograms / regions)));
  return [
    idsOf(({ index }) => index !== undefined),
    idsOf(({ ledger }) => ledger !== undefined),
    ...Array.from({ length: Math.ceil(others.length / size) }, (_, place) =>
      others.slice(place * size, (place + 1) * size),
    ),
  ].filter(({ length }) => length > 0);
}
