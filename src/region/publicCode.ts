import type { Region } from "./region.ts";

/** The code that people know a region by: ISO 3166-2 where it has one, else its id. Files, links and commands carry it. */
export const publicCode = ({ id, iso31662 }: Pick<Region, "id" | "iso31662">): string =>
  iso31662 ?? id;
