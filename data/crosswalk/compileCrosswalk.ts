import type { RegionFeature, RegionRecord } from "../../src/index.ts";
import type { SourceRegion } from "../boundaries/sourceRegions.ts";
import type { SourceFiles } from "../compile/sourceCsv.ts";
import { alpha3OfAlpha2 } from "../compile/spelling.ts";
import type { CuratedLine } from "./curated.ts";
import { gazetteer } from "./gazetteer.ts";
import type { Match } from "./match.ts";
import { matchPlaces } from "./matchPlaces.ts";
import { matchSpatially } from "./matchSpatially.ts";
import { overlaps } from "./overlaps.ts";
import { reconcile } from "./reconcile.ts";
import { codesOfBoundaries, codesOfStates } from "./sources/codes.ts";
import { emberIndia } from "./sources/emberIndia.ts";
import { gadm36, gadm41 } from "./sources/gadm.ts";
import { gdl, gdlShapes } from "./sources/gdl.ts";
import { newCodes, type Subdivision } from "./sources/iso.ts";

export interface CrosswalkInput {
  /** Publishers' lists, by file name. */
  readonly files: SourceFiles;
  /** Natural Earth's shapes with their names, grouped as the atlas groups them. */
  readonly shapes: readonly SourceRegion[];
  /** The regions' outlines as the atlas draws them. */
  readonly outlines: readonly RegionFeature[];
  readonly regions: readonly RegionRecord[];
  /** Records of data/boundaries/aliases.csv. */
  readonly aliases: readonly Readonly<Record<string, string>>[];
  readonly subdivisions: readonly Subdivision[];
  readonly curated: readonly CuratedLine[];
}

/** The one table of matches, in the order of source, code and region. */
export async function compileCrosswalk(input: CrosswalkInput): Promise<readonly Match[]> {
  const { files, shapes, curated, aliases } = input;
  const named = gazetteer(shapes);
  const countryOf = new Map(
    input.regions.flatMap(({ id, parent }) => (parent === undefined ? [] : [[id, parent]])),
  );
  const carried = codesOfBoundaries(aliases, (id) => countryOf.get(id));
  const withCode = new Set(input.regions.flatMap(({ id, iso31662 }) => (iso31662 ? [id] : [])));
  return [
    ...carried,
    ...matchPlaces(
      newCodes(input.subdivisions, carried, alpha3OfAlpha2),
      named,
      curated.filter(({ source }) => source === "iso-3166-2"),
    ).filter((match) => isRenamed(match) && !withCode.has(match.region)),
    ...codesOfStates(shapes),
    ...matchPlaces(gadm36(files), named, curated),
    ...matchPlaces(await gadm41(files), named, curated),
    ...matchPlaces(emberIndia(files), named, curated),
    ...reconcile(
      matchSpatially(gdl(files), gdlOverlaps(input)),
      matchPlaces(gdl(files), named, curated),
    ),
  ].sort(inOrder);
}

/** Whether a match is the current code of a region. Codes of areas that the map does not have are not gaps. */
const isRenamed = ({ method, relation }: Match): boolean =>
  method === "curated" || (relation === "equal" && (method === "name" || method === "similar"));

function gdlOverlaps({ files, outlines, regions }: CrosswalkInput) {
  const areas = new Map(
    regions.map(({ id, areaSquareKilometres = 0 }) => [id, areaSquareKilometres]),
  );
  const shapes = gdlShapes(files);
  return overlaps(
    outlines,
    ({ properties }) => shapes.get(properties.country ?? "") ?? [],
    (id) => areas.get(id) ?? 0,
  );
}

const keyOf = ({ source, code, region }: Match): string => `${source}\n${code}\n${region}`;

const inOrder = (a: Match, b: Match): number => (keyOf(a) < keyOf(b) ? -1 : 1);
