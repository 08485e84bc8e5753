import { type KeptList, keepIds, keptIds } from "../files/keptIds.ts";

const recent: KeptList = { key: "inference-burden-atlas.recent", most: 6 };

/** Ids of the regions that were chosen in the search, the last one first. */
export const recentIds = (): readonly string[] => keptIds(recent);

/** Puts a region in front of those that were chosen. */
export const rememberChoice = (id: string): void =>
  keepIds(recent, [id, ...recentIds().filter((other) => other !== id)].slice(0, recent.most));
