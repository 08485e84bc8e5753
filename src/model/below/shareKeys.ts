import { isMeasure } from "../../dataset/measure.ts";
import type { VariableId } from "../../dataset/variable.ts";
import type { Region } from "../../region/region.ts";
import { listed } from "../listed.ts";
import type { SplitPlace } from "./split.ts";

/** Keys by which the load of a region is shared out to its parts: records of machines, and the people who live there. */
export const keysBelow = [
  "computeLocated",
  "dataCentreSites",
  "cloudRegions",
  "population",
] as const satisfies readonly VariableId[];

/** Records of machines are lists: who is not on one has none there. */
export const isList = (key: VariableId): boolean => key !== "population";

/** Shares of the parts in one key. */
export interface KeyShares {
  readonly key: VariableId;
  /** By part; 0 where it is not known. */
  readonly shares: readonly number[];
  /** What no part is known to have. */
  readonly rest: number;
}

/**
 * Shares in every key that says something. The whole is the region's own amount where that is more than its parts have:
 * machines that no list places in a part, people whose part has no figure.
 */
export const keyShares = (keys: readonly VariableId[], place: SplitPlace): readonly KeyShares[] =>
  keys.flatMap((key) => sharesIn(key, place) ?? []);

function sharesIn(
  key: VariableId,
  { columns, members, parent }: SplitPlace,
): KeyShares | undefined {
  const amounts = members.map((member) => columns[key].value[member] as number);
  const sum = amounts.reduce((total, amount) => total + listed(amount), 0);
  const isComplete = isList(key) || !amounts.some(Number.isNaN);
  const above = amountOf(parent, key);
  if (!(sum > 0) || (!isComplete && above === undefined)) return undefined;
  const isPeople = !isList(key) && isComplete;
  const whole = isPeople || above === undefined ? sum : Math.max(sum, above);
  return { key, shares: amounts.map((amount) => listed(amount) / whole), rest: 1 - sum / whole };
}

function amountOf({ cells }: Region, key: VariableId): number | undefined {
  const cell = cells[key];
  return cell && isMeasure(cell) ? cell.value : undefined;
}
