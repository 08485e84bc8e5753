import { type VariableId, variables } from "../../dataset/variable.ts";
import type { Columns, VariableColumn } from "../../region/columns.ts";
import { inPriceYear, type PriceLevels } from "./inPriceYear.ts";

/** Amounts of money among the variables: each figure is in US dollars of its own year. */
export const isMoney = (id: VariableId): boolean => variables[id].unit.startsWith("USD");

/**
 * The variables as the model reads them: amounts of money in the prices of one year, NaN where the level of prices of
 * their own year is not known; all others as they are.
 */
export function inPricesOf(year: number, columns: Columns, levels: PriceLevels): Columns {
  const made = new Map<VariableId, VariableColumn>();
  const carried = (id: VariableId): VariableColumn => {
    const column = made.get(id) ?? carriedColumn(columns[id], year, levels);
    made.set(id, column);
    return column;
  };
  return Object.defineProperties(
    {},
    Object.fromEntries(
      (Object.keys(variables) as VariableId[]).map((id) => [
        id,
        { get: () => (isMoney(id) ? carried(id) : columns[id]), enumerable: true },
      ]),
    ),
  ) as Columns;
}

function carriedColumn(column: VariableColumn, to: number, levels: PriceLevels): VariableColumn {
  const carry = (end: Float64Array): Float64Array =>
    end.map((value, region) =>
      inPriceYear(value, { from: column.year[region] as number, to }, levels),
    );
  return {
    ...column,
    value: carry(column.value),
    low: carry(column.low),
    high: carry(column.high),
  };
}

/** Whether a figure of a variable can be carried to another year: it is no money, or the level of its prices is known. */
export const canBeCarried = (
  { variable, year }: { readonly variable: VariableId; readonly year: number },
  levels: PriceLevels,
): boolean => !isMoney(variable) || levels[year] !== undefined;
