import { isMeasure } from "../../dataset/measure.ts";
import type { Region } from "../../region/region.ts";

/** Whether all that is known of a region's climate is the mean of a country with several: no water on site follows from it. */
export function isOfOtherClimates({ cells: { wetBulb } }: Pick<Region, "cells">): boolean {
  if (!wetBulb || isMeasure(wetBulb)) return false;
  return wetBulb.causes.some(({ kind }) => kind === "otherClimate");
}
