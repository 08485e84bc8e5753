import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { currentId } from "../../src/index.ts";
import { type Row, readTable } from "./files.ts";

/** Natural Earth's properties of one first-order region, as the package has them. */
export type SourceProperties = Readonly<Record<string, string | number | null | undefined>>;

export type SourceCollection = FeatureCollection<Polygon | MultiPolygon, SourceProperties>;

/** One source shape with the region and the country that it goes to. */
export interface SourceRegion {
  readonly id: string;
  readonly country: string;
  readonly group: Row | undefined;
  readonly properties: SourceProperties;
  readonly geometry: Polygon | MultiPolygon;
}

/** Reads every shape, corrected, grouped to policy-relevant regions; Antarctica is left out. */
export function sourceRegions(source: SourceCollection): readonly SourceRegion[] {
  const corrections = readTable("corrections.csv");
  const units = readTable("units.csv");
  const groups = readTable("groups.csv");
  return source.features
    .map((feature) => correct(feature, corrections))
    .filter((feature) => feature.properties.adm0_a3 !== "ATA")
    .map((feature) => place(feature, units, groups));
}

function correct(
  feature: SourceCollection["features"][number],
  corrections: readonly Row[],
): Feature<Polygon | MultiPolygon, SourceProperties> {
  const properties: Record<string, string | number | null | undefined> = {
    ...feature.properties,
  };
  for (const row of corrections.filter((row) => row.adm1_code === properties.adm1_code)) {
    const field = row.field ?? "";
    if (String(properties[field]) !== row.from) {
      throw new Error(
        `tables/corrections.csv expects ${field} of ${row.adm1_code} to be "${row.from}" but the ` +
          `package has "${properties[field]}": review whether the correction is still needed.`,
      );
    }
    if (field === "name_en") dropTranslations(properties);
    properties[field] = row.to;
  }
  return { ...feature, properties };
}

/** When the English name is that of another region, so are the names in other languages. */
function dropTranslations(properties: Record<string, unknown>): void {
  for (const field of Object.keys(properties)) {
    if (/^name_[a-z]{2,3}$/.test(field)) delete properties[field];
  }
}

function place(
  feature: Feature<Polygon | MultiPolygon, SourceProperties>,
  units: readonly Row[],
  groups: readonly Row[],
): SourceRegion {
  const { properties, geometry } = feature;
  const unit = units.find((row) => properties[row.match ?? ""] === row.value);
  const country = unit?.country ?? String(properties.adm0_a3);
  const group = groups.find(
    (row) => row.country === country && properties[row.match ?? ""] === row.value,
  );
  const id = group?.id ?? currentId(String(properties.adm1_code));
  return { id, country, group, properties, geometry };
}

/** The shapes for the simplifier: region and country, nothing else. */
export function slimCollection(regions: readonly SourceRegion[]): string {
  const features = regions.map(({ id, country, geometry }) => ({
    type: "Feature",
    properties: { id, country },
    geometry,
  }));
  return JSON.stringify({ type: "FeatureCollection", features });
}
