import type { Level } from "../../src/index.ts";
import type { Address } from "../address/address.ts";

/** What the switch offers; `auto` follows the zoom. */
export const levelChoices = ["country", "admin1", "auto"] as const;
export type LevelChoice = (typeof levelChoices)[number];

/** What the choice of a level hangs on. */
export interface LevelWish {
  readonly address: Pick<Address, "level" | "within" | "region" | "view">;
  /** The level that the zoom asks for. */
  readonly zoomLevel: Level;
}

/** Whether an id or code is of a region finer than a country: all of those have a hyphen, no country has. */
export const isFinerId = (region: string | undefined): boolean => region?.includes("-") ?? false;

/** The level that the map is to show: the one chosen, else that of what the address names, else the zoom's. */
export function wantedLevel({ address, zoomLevel }: LevelWish): Level {
  const { level, within, region } = address;
  if (level !== "auto") return level;
  return within !== undefined || isFinerId(region) ? "admin1" : zoomLevel;
}

/** The pages that show regions of a finer level; the others tell of countries. */
const levelViews: readonly Address["view"][] = ["map", "table"];

/** Whether anything on the page tells of a finer region, on the map or beside it. */
export const needsFiner = (wish: LevelWish): boolean =>
  levelViews.includes(wish.address.view) &&
  (wantedLevel(wish) !== "country" || isFinerId(wish.address.region));
