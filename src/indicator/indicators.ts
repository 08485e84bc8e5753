import { carbonIndicators } from "./carbonIndicators.ts";
import { costIndicators } from "./costIndicators.ts";
import { gridIndicators } from "./gridIndicators.ts";
import { indexIndicators } from "./indexIndicators.ts";
import type { Indicator } from "./indicator.ts";
import { ledgerIndicators } from "./ledgerIndicators.ts";
import { priceIndicators } from "./priceIndicators.ts";
import { waterIndicators } from "./waterIndicators.ts";

/** Every indicator, in the order of the menu: the list from which menus, tables, exports and commands are made. */
export const indicators: readonly Indicator[] = [
  ...indexIndicators,
  ...costIndicators,
  ...gridIndicators,
  ...priceIndicators,
  ...waterIndicators,
  ...carbonIndicators,
  ...ledgerIndicators,
];

const byId: ReadonlyMap<string, Indicator> = new Map(
  indicators.map((indicator) => [indicator.id, indicator]),
);

/** The indicator of an id, if there is one. */
export const indicatorOf = (id: string): Indicator | undefined => byId.get(id);
