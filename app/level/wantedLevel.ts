import type { Level } from "../../src/index.ts";
import type { Address } from "../address/address.ts";

/** What the switch offers; `auto` follows the zoom, between countries and their states. */
export const levelChoices = ["country", "admin1", "county", "auto"] as const;
export type LevelChoice = (typeof levelChoices)[number];

/** The levels below countries. */
export type Finer = Exclude<Level, "country">;

/** What the choice of a level hangs on. */
export interface LevelWish {
  readonly address: Pick<Address, "level" | "within" | "region" | "view">;
  /** The level that the zoom asks for. */
  readonly zoomLevel: Level;
}

/** Whether an id or code is of a region finer than a country: all of those have a hyphen, no country has. */
export const isFinerId = (region: string | undefined): boolean => region?.includes("-") ?? false;

/** The level of a region below countries by its id or code: those of counties end in their five digits. */
export const levelOfId = (region: string | undefined): Finer | undefined => {
  if (!isFinerId(region)) return undefined;
  return /-\d{5}$/.test(region ?? "") ? "county" : "admin1";
};

/** The level that the map is to show: the one chosen, else that of what the address names, else the zoom's. */
export function wantedLevel({ address, zoomLevel }: LevelWish): Level {
  const { level, within, region } = address;
  if (level !== "auto") return level;
  return levelOfId(region) ?? (within === undefined ? zoomLevel : "admin1");
}

/** The pages that show regions of a finer level; the others tell of countries. */
const levelViews: readonly Address["view"][] = ["map", "table"];

/** The level below countries of which anything on the page tells, on the map or beside it. */
export function finerLevel(wish: LevelWish): Finer | undefined {
  if (!levelViews.includes(wish.address.view)) return undefined;
  const level = wantedLevel(wish);
  return level === "country" ? levelOfId(wish.address.region) : level;
}

/** Whether the finer level that is there is the one of which the page tells. */
export const isFinerInUse = (
  wish: LevelWish & { readonly finer?: { readonly level: Level } | undefined },
): boolean => wish.finer !== undefined && wish.finer.level === finerLevel(wish);
