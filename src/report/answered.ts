import type { Assessment } from "../assessment/assessment.ts";
import type { Indicator } from "../indicator/indicator.ts";
import { indicators } from "../indicator/indicators.ts";

/** Indicators that a scenario answers, in the order of the menu. */
export const answered = ({ scenario }: Assessment): Indicator[] =>
  indicators.filter(({ bases }) => bases.includes(scenario.basis));
