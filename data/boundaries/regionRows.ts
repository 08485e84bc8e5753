import { byId, type Row, readTable } from "./files.ts";
import { ieaRegion } from "./ieaRegion.ts";
import type { SourceRegion } from "./sourceRegions.ts";
import type { CodeClaim } from "./subdivisionCodes.ts";
import type { TierProperties, TierTopology } from "./tiers.ts";

export const regionColumns = [
  "id",
  "level",
  "iso_a2",
  "iso_3166_2",
  "parent",
  "name",
  "label_lon",
  "label_lat",
  "area_km2",
  "tiny",
  "region_un",
  "subregion_un",
  "iea_region",
  "has_iso",
  "has_geometry",
  "note",
] as const;

export type RegionRow = Readonly<Record<(typeof regionColumns)[number], string | number>>;

/**
 * Below this a region covers less than 11 square pixels of an equal-area world 740 pixels wide
 * and is drawn as a circle: 11 / (740 / 5.41326)² sr × (6371.0088 km)².
 */
const tinyBelow = (11 / (740 / 5.41326) ** 2) * 6371.0088 ** 2;

interface Sources {
  readonly regions: readonly SourceRegion[];
  readonly shapes: TierTopology;
  readonly labels: ReadonlyMap<string, readonly number[]>;
  readonly codes: readonly CodeClaim[];
  readonly countryName: (row: Row) => string;
}

/** Countries first, then admin-1 regions, each by id. */
export function regionRows(sources: Sources): readonly RegionRow[] {
  const universe = new Map(readTable("universe.csv").map((row) => [row.id ?? "", row]));
  const countries = [...universe.values()].map((row) => countryRow(row, sources));
  const shapes = [...sources.shapes.objects.admin1.geometries];
  const firstOf = new Map([...sources.regions].reverse().map((region) => [region.id, region]));
  const admin1 = shapes.map((shape) => {
    const { country } = shape.properties as TierProperties;
    const parent = universe.get(country);
    const region = firstOf.get(String(shape.id));
    if (parent === undefined || region === undefined) {
      throw new Error(`${shape.id} has the country ${country}: add it to tables/universe.csv.`);
    }
    return admin1Row(region, { parent, sources, shape: shape.properties as TierProperties });
  });
  return [...countries.sort(byId), ...admin1.sort(byId)] as readonly RegionRow[];
}

function countryRow(row: Row, sources: Sources) {
  const id = row.id ?? "";
  const shape = sources.shapes.objects.countries.geometries.find((one) => one.id === id);
  const area = (shape?.properties as TierProperties | undefined)?.area;
  return {
    ...placeOf(row),
    ...measures(id, sources, area),
    id,
    level: "country",
    iso_3166_2: "",
    parent: "",
    name: sources.countryName(row),
    has_iso: row.has_iso ?? "0",
    note: row.note ?? "",
    ...(row.label_lon && { label_lon: row.label_lon, label_lat: row.label_lat }),
  };
}

interface Context {
  readonly parent: Row;
  readonly sources: Sources;
  readonly shape: TierProperties;
}

function admin1Row(region: SourceRegion, { parent, sources, shape }: Context) {
  const code = sources.codes.find(({ kind, id }) => kind === "iso_3166_2" && id === region.id);
  const name = admin1Name(region);
  return {
    ...placeOf(parent),
    ...measures(region.id, sources, shape.area),
    id: region.id,
    level: "admin1",
    iso_3166_2: code?.alias ?? "",
    parent: region.country,
    name: name ?? `Islets of ${sources.countryName(parent)}`,
    has_iso: code ? 1 : 0,
    note: name ? "" : "The source assigns these islets to no region.",
  };
}

export function admin1Name({ group, properties }: SourceRegion): string | undefined {
  const name = group?.name ?? properties.name_en ?? properties.name;
  return name ? String(name).trim() : undefined;
}

function placeOf(row: Row) {
  return {
    iso_a2: row.iso_a2 ?? "",
    region_un: row.region_un ?? "",
    subregion_un: row.subregion_un ?? "",
    iea_region: ieaRegion(row.id ?? "", row.region_un ?? ""),
  };
}

function measures(id: string, { labels }: Sources, area: number | undefined) {
  const [longitude, latitude] = labels.get(id) ?? [];
  return {
    label_lon: longitude?.toFixed(4) ?? "",
    label_lat: latitude?.toFixed(4) ?? "",
    area_km2: area?.toFixed(2) ?? "",
    tiny: area !== undefined && area < tinyBelow ? 1 : 0,
    has_geometry: area === undefined ? 0 : 1,
  };
}
