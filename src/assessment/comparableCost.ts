import type { InputId } from "../model/declaration.ts";
import type { RangeColumn, RangeRequest } from "../model/ranges.ts";
import { parameterIds } from "../scenario/parameters.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Answer } from "./answer.ts";

const key = "ledger.externalCost";

/** What every region shares: moved alike everywhere, it leaves a share of the world nearly as it is. */
const shared: readonly InputId[] = [
  ...parameterIds,
  "tokenEnergy",
  "imageEnergy",
  "incomeOfHealthCosts",
];

/**
 * The range that the accounts need: of the region's own figures, what all regions share held at its centre. None in siting, where a
 * load has no share of the world.
 */
export const ledgerRequests = ({ basis }: Scenario): Readonly<Record<string, RangeRequest>> =>
  basis === "siting" ? {} : { [key]: { quantity: "externalCost", held: shared } };

/** External cost with the range of the region's own figures alone. `undefined` in siting. */
export const comparableCost = ({ components }: Answer): RangeColumn | undefined => components[key];
