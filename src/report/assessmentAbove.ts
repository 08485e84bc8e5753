import { assess } from "../assessment/assess.ts";
import type { Assessment } from "../assessment/assessment.ts";
import type { ReportContext } from "./reportContext.ts";

const known = new WeakMap<Assessment, Assessment>();

/** The same scenario put to the level above, beside which a region stands; absent for countries. Worked out once. */
export function assessmentAbove({
  world: { parents },
  assessment,
}: Pick<ReportContext, "world" | "assessment">): Assessment | undefined {
  if (!parents) return undefined;
  const made = known.get(assessment) ?? assess(parents, assessment.scenario);
  known.set(assessment, made);
  return made;
}
