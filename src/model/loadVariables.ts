import { type VariableId, variables } from "../dataset/variable.ts";
import type { World } from "../region/region.ts";

/** Variables from which hosted load is worked out: published figures, and what key, coverage and shares read. */
export const loadVariables = [
  "dataCentreElectricity",
  "computeLocated",
  "computeLocatedClusters",
  "dataCentreSites",
  "cloudRegions",
  "gdp",
  "annualDemand",
] as const satisfies readonly VariableId[];

/**
 * Whether a file could not be read from which hosted load is worked out. Then no load is known: a published figure without
 * its rivals, or a key without its economies, would be another load.
 */
export const isLoadUnread = ({ unread = [] }: Pick<World, "unread">): boolean =>
  unread.some(
    ({ part }) => part === "evidence" || loadVariables.some((id) => variables[id].topic === part),
  );
