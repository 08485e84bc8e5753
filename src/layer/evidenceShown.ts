import type { Assessment, Evidence } from "../assessment/assessment.ts";
import { evidenceOf } from "../assessment/outcome.ts";
import type { Level } from "../region/region.ts";

/** Evidence that the legend counts in place of the status of data. */
export type ShownEvidence = Extract<Evidence, "published" | "located">;

/**
 * How the load of a region is known, where the layer rests on it: a picture then tells published figures from records of
 * sites. `undefined` for layers that rest on no load, and below countries, where inherited figures are told apart instead.
 */
export function evidenceShown(
  assessment: Assessment,
  layer: string,
  level: Level,
): (place: number) => ShownEvidence | undefined {
  if (level !== "country" || !assessment.reads[layer]?.needed.hostedLoad) return () => undefined;
  return (place) => {
    const evidence = evidenceOf(assessment, place);
    return evidence === "published" || evidence === "located" ? evidence : undefined;
  };
}
