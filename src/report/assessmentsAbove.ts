import { assess } from "../assessment/assess.ts";
import type { Assessment } from "../assessment/assessment.ts";
import { once } from "../dataset/once.ts";
import type { World } from "../region/region.ts";
import type { Scenario } from "../scenario/scenario.ts";

/** Assessments of the levels above a world, the nearest first; each is computed on first use. */
export type AssessmentsAbove = readonly (() => Assessment)[];

/** The same scenario put to the levels above a world, up to the countries; none for countries. */
export const assessmentsAbove = ({ parents }: World, scenario: Scenario): AssessmentsAbove =>
  parents ? [once(() => assess(parents, scenario)), ...assessmentsAbove(parents, scenario)] : [];
