import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

/** A feature of a file that nobody has checked. */
export interface RawFeature {
  /** Its place in the file, from 1. */
  readonly number: number;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: unknown;
}

/** The features of a file, or a sentence on why there are none. */
export interface RawFeatures {
  readonly features: readonly RawFeature[];
  readonly issues: readonly string[];
}

/** More than that is no list of territories. */
const mostFeatures = 20_000;

const advice = "give GeoJSON (a FeatureCollection of polygons) or TopoJSON";

/**
 * The features of GeoJSON or TopoJSON.
 *
 * @param object name of the object of a TopoJSON file; needed where it has several.
 */
export function rawFeatures(json: unknown, file: string, object?: string): RawFeatures {
  if (!isRecord(json)) return refused(`${file}: holds no object; ${advice}.`);
  const foreign = foreignSystem(json);
  if (foreign !== undefined)
    return refused(
      `${file}: its coordinates are in ${foreign}; convert it to degrees of longitude and latitude (EPSG:4326).`,
    );
  const listed = json.type === "Topology" ? fromTopology(json, file, object) : fromGeoJson(json);
  if (typeof listed === "string") return refused(listed);
  if (listed === undefined)
    return refused(`${file}: its type is ${JSON.stringify(json.type ?? null)}; ${advice}.`);
  if (listed.length === 0) return refused(`${file}: holds no feature; ${advice}.`);
  if (listed.length > mostFeatures)
    return refused(
      `${file}: holds ${listed.length} features; give at most ${mostFeatures}, or split the file.`,
    );
  return { features: listed.map(rawFeature), issues: [] };
}

const refused = (issue: string): RawFeatures => ({ features: [], issues: [issue] });

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Systems of coordinates that are degrees on (nearly) the same globe. */
const ours = /(CRS:?84|EPSG:{1,2}(\d*:)?(4326|4258|4269|4979))$/i;

/** The name of a system of coordinates that is none of ours, as files before 2016 state it. */
function foreignSystem({ crs }: Readonly<Record<string, unknown>>): string | undefined {
  const properties = isRecord(crs) ? crs.properties : undefined;
  const name = isRecord(properties) ? properties.name : undefined;
  return typeof name === "string" && !ours.test(name) ? name : undefined;
}

function fromGeoJson(json: Readonly<Record<string, unknown>>): readonly unknown[] | undefined {
  if (json.type === "FeatureCollection")
    return Array.isArray(json.features) ? json.features : undefined;
  if (json.type === "Feature") return [json];
  const isShape = json.type === "Polygon" || json.type === "MultiPolygon";
  return isShape ? [{ properties: {}, geometry: json }] : undefined;
}

/** Features of one object of a topology, or a sentence on why there are none. */
function fromTopology(
  json: Readonly<Record<string, unknown>>,
  file: string,
  wanted?: string,
): readonly unknown[] | string {
  const names = isRecord(json.objects) ? Object.keys(json.objects) : [];
  const name = wanted ?? (names.length === 1 ? names[0] : undefined);
  if (name === undefined || !names.includes(name))
    return `${file}: holds the objects ${names.join(", ") || "(none)"}; name one of them after the file, as in ${file}#${names[0] ?? "regions"}.`;
  try {
    const topology = json as unknown as Topology;
    const found = feature(topology, topology.objects[name] as GeometryCollection);
    return found.type === "FeatureCollection" ? found.features : [found];
  } catch {
    return `${file}: its object ${name} names lines that the file does not hold; write the file again.`;
  }
}

const rawFeature = (received: unknown, place: number): RawFeature => {
  const { properties, geometry } = isRecord(received) ? received : {};
  return { number: place + 1, properties: isRecord(properties) ? properties : {}, geometry };
};
