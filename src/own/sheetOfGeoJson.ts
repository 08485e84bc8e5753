import type { OwnIssue } from "./ownIssue.ts";
import type { OwnCell, OwnRow } from "./ownSheet.ts";
import type { SheetRead } from "./sheetRead.ts";

/** Columns that points get where no property says their place. */
const placeColumns = ["longitude", "latitude"] as const;

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const notGeoJson: SheetRead = { issues: [{ level: "file", kind: "notGeoJson" }] };

/**
 * Reads the properties of GeoJSON features as a table: a row a feature, counted from 1; points give longitude and latitude.
 * Shapes are not read here.
 */
export function sheetOfGeoJson(file: string, text: string): SheetRead {
  const features = featuresOf(parsed(text));
  if (!features) return notGeoJson;
  if (features.length === 0) return { issues: [{ level: "file", kind: "noRows" }] };
  const columns = [...new Set(features.flatMap((feature) => Object.keys(propertiesOf(feature))))];
  const places = features.map(placeOf);
  const extra = places.some((place) => place) ? placeColumns : [];
  const missing = extra.filter((name) => !columns.includes(name));
  const rows = features.map((feature, index): OwnRow => {
    const properties = propertiesOf(feature);
    const place = places[index];
    return {
      row: index + 1,
      cells: [
        ...columns.map((name) => cellOf(ownValue(properties, name))),
        ...missing.map((name) => place?.[placeColumns.indexOf(name)] ?? ""),
      ],
    };
  });
  const named = [...columns, ...missing];
  if (named.length === 0)
    return { issues: [{ level: "file", kind: "noHeader", row: 1, value: "" }] };
  const issues: OwnIssue[] = features.flatMap((feature, index) =>
    feature.geometry === null ? [{ level: "cell", kind: "noShape", row: index + 1 } as const] : [],
  );
  return { sheet: { file, columns: named, headerRow: 0, rows }, issues };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

function featuresOf(json: unknown): readonly Json[] | undefined {
  if (!isObject(json)) return undefined;
  if (json.type === "Feature") return [json];
  return json.type === "FeatureCollection" && Array.isArray(json.features)
    ? json.features.map((feature) => (isObject(feature) ? feature : {}))
    : undefined;
}

const propertiesOf = ({ properties }: Json): Json => (isObject(properties) ? properties : {});

const ownValue = (properties: Json, name: string): unknown =>
  Object.hasOwn(properties, name) ? properties[name] : undefined;

function cellOf(value: unknown): OwnCell {
  if (typeof value === "number") return value;
  if (typeof value === "string") return value;
  return value === undefined || value === null ? "" : JSON.stringify(value);
}

/** Longitude and latitude of a point. */
function placeOf({ geometry }: Json): readonly number[] | undefined {
  if (!isObject(geometry) || geometry.type !== "Point" || !Array.isArray(geometry.coordinates))
    return undefined;
  const [longitude, latitude] = geometry.coordinates;
  return typeof longitude === "number" && typeof latitude === "number"
    ? [longitude, latitude]
    : undefined;
}
