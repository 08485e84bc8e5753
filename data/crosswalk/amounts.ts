import type { Row, VariableId } from "../../src/index.ts";
import { sixDigits } from "../compile/sixDigits.ts";
import type { Figure } from "./intensive.ts";
import type { Match } from "./match.ts";

/** From this share of its area on, the parts count as the whole region. */
const complete = 0.9;

/**
 * Amounts by region of the atlas: as published where both regions are the same, the sum where ours is made of theirs.
 * The amount of a larger region is never split: the regions inside get none.
 */
export function amountRows(
  matches: ReadonlyMap<string, readonly Match[]>,
  variable: VariableId,
  figures: ReadonlyMap<string, Figure>,
): readonly Row[] {
  return [...matches].flatMap(([region, all]): readonly Row[] => {
    const found = all.flatMap(({ code }) => figures.get(code) ?? []);
    if (found.length < all.length) return [];
    const common = { region, variable, year: Math.max(...found.map(({ year }) => year)) };
    const [first] = found as [Figure];
    if (all.length === 1 && all[0]?.relation === "equal")
      return [{ ...common, value: first.value, status: "modelled" }];
    if (!isComplete(all)) return [];
    const sum = found.reduce((total, { value }) => total + value, 0);
    return [
      {
        ...common,
        value: sixDigits(sum),
        status: "estimated",
        note: `Sum of ${all.length} regions of the source.`,
      },
    ];
  });
}

const isComplete = (all: readonly Match[]): boolean =>
  all.every(({ relation }) => relation === "inside") &&
  all.reduce((sum, { share = 0 }) => sum + share, 0) >= complete;
