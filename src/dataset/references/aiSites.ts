import type { ReferenceShape, RowOf } from "../reference.ts";
import { citationColumns, number, oneOf, required, text } from "./column.ts";

/** Large AI data centres by name, as points on the map: facts beside the regions' figures. */
export const aiSitesShape = {
  key: ["id"],
  columns: {
    id: required(text("The name in small letters, words joined by hyphens")),
    name: required(text("Name as the publisher gives it")),
    owner: text("Who owns it"),
    users: text("Who uses it, separated by semicolons"),
    status: required(
      oneOf(
        ["operating", "announced"],
        "operating: it draws power; announced: no power yet, planned or under construction",
      ),
    ),
    power: required(number("MW", "IT power now; cooling and losses come on top", { max: 100000 })),
    accelerators: number("H100 equivalents", "Computing power now", { max: 1e8 }),
    country: required(text("ISO 3166-1 alpha-3")),
    region: text("Id of the region below the country, by coordinates"),
    place: required(text("Town or county")),
    longitude: required(number("°", "East of Greenwich", { min: -180, max: 180 })),
    latitude: required(number("°", "North of the equator", { min: -90, max: 90 })),
    precision: required(
      oneOf(
        ["site", "town", "city", "county"],
        "What the coordinates are those of: the site itself, its town, the city beside it, or the middle of its county",
      ),
    ),
    ...citationColumns,
  },
} as const satisfies ReferenceShape;

/** One AI data centre. */
export type AiSite = RowOf<typeof aiSitesShape>;
