import { crossoverOf } from "../../model/lifecycle/lifeUntil.ts";
import type { LifeAccount, ModelLife } from "../../model/lifecycle/modelLife.ts";
import { daysPerYear } from "../../units.ts";

/** Days shown at the start of every account. */
const fixedDays = [1, 7, 30, 90, 180] as const;

/** Days of the table of a life: the first ones, every year, and the crossover where it lies inside the account. */
export function lifeDays(life: ModelLife, account: LifeAccount): readonly number[] {
  const years = Array.from({ length: life.years }, (_, year) => (year + 1) * daysPerYear);
  const { central: crossover } = crossoverOf(life, account);
  const inside = crossover <= life.days ? [crossover] : [];
  return [...new Set([...fixedDays, ...years, ...inside])].sort((a, b) => a - b);
}
