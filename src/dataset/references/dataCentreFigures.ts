import type { ReferenceShape, RowOf } from "../reference.ts";
import { publishedStatuses } from "../status.ts";
import { citationColumns, number, oneOf, required, text, yearColumn } from "./column.ts";
import { dataCentreKinds, dataCentreRoles } from "./dataCentreKinds.ts";

/** Which territory a published figure is of. */
export const dataCentreLevels = ["country", "admin1", "part", "iea", "group"] as const;

/** What a published figure and the key of its level may differ by. */
const missReasons = ["definition", "boundary", "providers"] as const;

/** Figures that others published of the electricity of data centres, several a region, each with its source. */
export const dataCentreFiguresShape = {
  key: ["id"],
  columns: {
    id: required(text("Name of the figure in the atlas")),
    region: required(
      text(
        "ISO 3166-1 alpha-3, the id of a region below countries, iea:… for a region of the IEA, or group:… for another group; for a part of a region, the region that it lies in",
      ),
    ),
    level: required(
      oneOf(
        dataCentreLevels,
        "country; admin1: state or province; part: a city, cluster, site or power area inside the region; iea: region of the IEA; group: other group of countries",
      ),
    ),
    place: required(text("Name of the place as published")),
    kind: required(
      oneOf(
        dataCentreKinds,
        "energy: electricity of a year; share: part of the electricity of the region; load: power drawn; capacity: power installed, contracted or provided; count: capacity that a broker or an association counts, colocation only; requested: power asked for; partOfNation: part of the nation's data centres; perSite: electricity of a mean site",
      ),
    ),
    role: required(
      oneOf(
        dataCentreRoles,
        "level: may set the region's value; range: widens its range only; need: what the region needs at least; series: gives the growth between years; total: a sum that results are held against; comparison: shown, not used",
      ),
    ),
    value: required(number("as in the column unit", "The figure as published")),
    low: number("as in the column unit", "Lower end of the published range"),
    high: number("as in the column unit", "Upper end of the published range"),
    unit: required(text("Unit of value, low and high")),
    partOfDemand: number(
      "ratio",
      "For a share of one utility's sales: the part of the region's demand that these sales are; empty where the share is of all demand",
      { max: 1 },
    ),
    year: yearColumn,
    series: text(
      "Name of the series of years that it belongs to, one a region: an index of growth",
    ),
    status: required(oneOf(publishedStatuses, "How the figure came to be known")),
    coversAll: required(
      oneOf(["yes", "no"], "Whether it covers all data centres of the whole region"),
    ),
    covers: required(text("What it covers, as published")),
    publisher: required(text("Who says so")),
    ...citationColumns,
    address: required(
      oneOf(
        ["document", "home page"],
        "Whether the address is that of the publication, or only of its publisher",
      ),
    ),
    confidence: required(
      oneOf(
        ["high", "medium", "low"],
        "How sure it is that the figure was published so: most were read second-hand; low is for comparison only",
      ),
    ),
    why: text("Why it is used as the column role says, where that is not plain"),
    note: text("What else has to be known to read it"),
    miss: oneOf(
      missReasons,
      "Why a key that is fitted to other countries may miss it. definition: it counts something else, as the column covers says; boundary: it is of another territory, as the note says; providers: the key counts regions of three cloud providers, and others matter there. Empty where nobody knows, or where it does not miss",
    ),
  },
} as const satisfies ReferenceShape;

/** One published figure of data centres. */
export type DataCentreFigure = RowOf<typeof dataCentreFiguresShape>;
