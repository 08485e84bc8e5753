import { languages } from "../boundaries/languages.ts";
import type { SourceRegion } from "../boundaries/sourceRegions.ts";

/** A region of the atlas under all names that are known for it. */
export interface NamedRegion {
  readonly id: string;
  readonly country: string;
  /** Its own name, in every language of the map. */
  readonly names: readonly string[];
  /** Other spellings and names. Those of gazetteers are sometimes a neighbour's. */
  readonly alternatives: readonly string[];
  /** Names of the shapes inside it, where it is a group of them. */
  readonly parts: readonly string[];
  /** Names of larger areas that it lies in. */
  readonly groups: readonly string[];
}

/** Natural Earth's fields for a region's own name, besides one a language. */
const ownNames = ["name", "name_en", "name_local", ...Object.values(languages).map(inLanguage)];
const otherNames = ["name_alt", "woe_name", "gn_name", "gns_name", "gadm_name"];
const groupNames = ["region", "region_sub", "gns_region", "geonunit"];

function inLanguage(suffix: string): string {
  return `name_${suffix}`;
}

/** Everything by which a publisher may call the regions of the atlas, one entry a region. */
export function gazetteer(shapes: readonly SourceRegion[]): readonly NamedRegion[] {
  const byRegion = new Map<string, SourceRegion[]>();
  for (const shape of shapes) byRegion.set(shape.id, [...(byRegion.get(shape.id) ?? []), shape]);
  return [...byRegion.values()].map(namedRegion);
}

function namedRegion(shapes: readonly SourceRegion[]): NamedRegion {
  const [{ id, country, group }] = shapes as [SourceRegion];
  const grouped = group !== undefined;
  const own = shapes.flatMap((shape) => namesIn(shape, ownNames));
  const other = shapes.flatMap((shape) => namesIn(shape, otherNames));
  return {
    id,
    country,
    names: distinct(grouped ? [group.name, group.local_name, group.value] : own),
    alternatives: distinct(grouped ? [] : other),
    parts: distinct(grouped ? [...own, ...other] : []),
    groups: distinct(shapes.flatMap((shape) => namesIn(shape, groupNames))),
  };
}

/** Names in these fields; several stand in one field with a bar between them. */
const namesIn = ({ properties }: SourceRegion, fields: readonly string[]): readonly string[] =>
  fields.flatMap((field) => String(properties[field] ?? "").split("|"));

const distinct = (names: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(names.flatMap((name) => (name?.trim() ? [name.trim()] : []))),
];
