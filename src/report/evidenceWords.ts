import type { Evidence } from "../model/evidence.ts";
import type { ReportContext } from "./reportContext.ts";

/** How the load of a country is known; for a region below countries, how its part of the country's load is known. */
export const evidenceWords = (
  { words, world }: Pick<ReportContext, "words" | "world">,
  evidence: Evidence,
): string => words.say(world.parents ? evidenceBelow[evidence] : `evidence.${evidence}`);

const evidenceBelow = {
  published: "report.evidence.published",
  located: "report.evidence.located",
  keyOnly: "report.evidence.keyOnly",
  routed: "report.evidence.routed",
} as const satisfies Record<Evidence, string>;
