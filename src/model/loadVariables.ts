import { type VariableId, variables } from "../dataset/variable.ts";
import type { World } from "../region/region.ts";
import type { UnreadFile } from "../region/unreadFile.ts";

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
 * The file that could not be read from which hosted load is worked out. Then no load is known: a published figure without
 * its rivals, or a key without its economies, would be another load.
 */
export const unreadLoadFile = ({ unread = [] }: Pick<World, "unread">): UnreadFile | undefined =>
  unread.find(
    ({ part }) => part === "evidence" || loadVariables.some((id) => variables[id].topic === part),
  );

/** Whether no load is known for want of a file. */
export const isLoadUnread = (world: Pick<World, "unread">): boolean =>
  unreadLoadFile(world) !== undefined;
