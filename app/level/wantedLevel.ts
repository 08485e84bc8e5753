import type { Level } from "../../src/index.ts";
import type { Address } from "../state/address.ts";
import type { View } from "../state/features.ts";
import type { Finer } from "./finerLevel.ts";

/** What decides which level the map is to show. */
export interface ZoomWish {
  readonly address: Pick<Address, "level" | "within" | "region">;
  /** The level that the zoom asks for. */
  readonly zoomLevel: Level;
}

/** What decides which level is needed at all. */
export interface LevelWish extends ZoomWish {
  readonly address: ZoomWish["address"] & Pick<Address, "view">;
  readonly views: readonly View[];
}

/** Whether an id or code is of a region finer than a country: those of all have a hyphen behind two or three letters, as in US-VA. No code of a country has one; Guinea-Bissau is a name. */
export const isFinerId = (region: string | undefined): boolean =>
  /^[A-Z]{2,3}-[A-Z0-9]{1,7}$/i.test(region ?? "");

/** The level of a region below countries by its id or code: those of counties are US and five digits; CHL-20010 is a region of Chile. */
export const levelOfId = (region: string | undefined): Finer | undefined => {
  if (!isFinerId(region)) return undefined;
  return /^US-\d{5}$/i.test(region ?? "") ? "county" : "admin1";
};

/** The level that the map is to show: the one chosen, else that of what the address names, else the zoom's. */
export function wantedLevel({ address, zoomLevel }: ZoomWish): Level {
  const { level, within, region } = address;
  if (level !== "auto") return level;
  return levelOfId(region) ?? (within === undefined ? zoomLevel : "admin1");
}

/** The level below countries that the page shows, on the map or beside it; none on pages that show countries only. */
export function finerLevel(wish: LevelWish): Finer | undefined {
  const { view, region } = wish.address;
  if (!wish.views.some(({ id, finer }) => id === view && finer)) return undefined;
  const level = wantedLevel(wish);
  return level === "country" ? levelOfId(region) : level;
}

/** Whether the finer level that has been read is the one that the page shows. */
export const isFinerInUse = (
  wish: LevelWish & { readonly finer?: { readonly level: Level } | undefined },
): boolean => wish.finer !== undefined && wish.finer.level === finerLevel(wish);
