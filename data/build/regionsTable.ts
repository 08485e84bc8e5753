import {
  formatReference,
  levels,
  placeCodes,
  type ReferenceRecord,
  type ReferenceRow,
  type ReferenceShape,
  type RegionRecord,
} from "../../src/index.ts";
import { regionOf } from "../compile/regionOf.ts";
import { countryAbove, type RegionRecords } from "./regionRecords.ts";
import { release } from "./release.ts";

/** Name of the table in the package: the tables of figures refer to it. */
export const regionsTableId = "regions";

const text = (about: string) => ({ kind: "text", about }) as const;
const degrees = (about: string, most: number) =>
  ({ kind: "number", unit: "°", about, required: true, min: -most, max: most }) as const;

/** Columns of the table of all regions. */
export const regionsShape = {
  key: ["id"],
  columns: {
    id: { ...text("The id that all tables use"), required: true },
    level: {
      ...text("A country, a state or province (admin1), or a county"),
      required: true,
      options: levels,
    },
    name: { ...text("English name"), required: true },
    iso3: text("ISO 3166-1 alpha-3 of the country; XKX for Kosovo; empty where it has none"),
    iso2: text("ISO 3166-1 alpha-2 of the country"),
    iso3166_2: text("The ISO 3166-2 code in force that names this region alone"),
    parent: text("Id of the region above: the country of a state, the state of a county"),
    longitude: degrees("Longitude of the label", 180),
    latitude: degrees("Latitude of the label", 90),
  },
} as const satisfies ReferenceShape;

/** Where the list of regions comes from. */
export const regionsRecord: ReferenceRecord = {
  id: regionsTableId,
  title: "Regions of every level with their codes",
  publisher: "Natural Earth; United States Census Bureau",
  url: "https://www.naturalearthdata.com/",
  licence: {
    name: "Public domain",
    url: "https://www.naturalearthdata.com/about/terms-of-use/",
  },
  attribution: "Made with Natural Earth; counties from the United States Census Bureau",
  vintage: "1:10m Admin-1; counties of 2017",
  retrieved: release.date,
  redistributable: true,
  transformations: [
    "Regions with an ISO 3166-1 code of their own are countries; parts finer than ISO 3166-2 are grouped.",
    "An ISO 3166-2 code stands only where it is in force and names one region alone.",
  ],
};

/** Every region of every level, by id. */
export const regionsTable = (records: RegionRecords): { text: string; rows: number } => ({
  text: formatReference(
    records.values.map((record) => rowOf(record, records)),
    regionsShape,
  ),
  rows: records.values.length,
});

function rowOf(record: RegionRecord, records: RegionRecords): ReferenceRow {
  const country = countryAbove(record, records);
  const codes = placeCodes({ ...regionOf(record, country), country: country.id });
  const { id, level, name, label } = record;
  const known = Object.entries(codes).flatMap(([column, code]): [string, string][] =>
    code === undefined ? [] : [[column, code]],
  );
  const [longitude, latitude] = label;
  return { id, level, name, ...Object.fromEntries(known), longitude, latitude };
}
