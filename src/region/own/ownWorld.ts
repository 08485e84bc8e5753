import type { DatasetSource } from "../../dataset/dataset.ts";
import { optional } from "../../dataset/optional.ts";
import type { Variables } from "../../dataset/variable.ts";
import { type JoinedShape, joinShapes } from "../../geometry/own/joinShapes.ts";
import type { OwnShape } from "../../geometry/own/ownShape.ts";
import type { RegionFeature } from "../../geometry/topology.ts";
import { countryOf, type Region, type World } from "../region.ts";
import { joinedCells } from "./joinedCells.ts";
import { ownCells, ownSource } from "./ownCells.ts";
import { type WeightedParts, weighParts } from "./weighParts.ts";

/** The atlas that regions of one's own are joined with. */
export interface JoinedAtlas {
  /** The level whose figures they take, with its shapes. */
  readonly world: World;
  readonly features: readonly RegionFeature[];
  readonly declared: Variables;
}

/** A region of one's own with what of the atlas lies in it. */
export interface OwnRegion extends Omit<JoinedShape, "parts">, WeightedParts {
  readonly region: Region;
}

/** Regions of one's own as a level of the world, what each took from where, and sentences on what could not be used. */
export interface OwnWorld {
  readonly world: World;
  readonly regions: readonly OwnRegion[];
  readonly dataset: DatasetSource;
  readonly issues: readonly string[];
}

/** More of a region that lies in no region of the atlas is worth a sentence. */
const mostOutside = 0.05;

/** Share of the ground that makes a region one of a country. */
const inOneCountry = 0.95;

/**
 * Joins shapes with the atlas. They have no region above: the load of a country is never shared out to them, so nothing is
 * counted twice, whether they overlap or leave gaps.
 */
export function ownWorld(shapes: readonly OwnShape[], file: string, atlas: JoinedAtlas): OwnWorld {
  const byId = new Map(
    [...(atlas.world.parents?.regions ?? []), ...atlas.world.regions].map((one) => [one.id, one]),
  );
  const issues: string[] = [];
  const regions = joinShapes(shapes, atlas.features).flatMap((joined): OwnRegion[] => {
    const weighted = weighParts(joined.parts, (id) => byId.get(id));
    const { shape, outside } = joined;
    const tell = (what: string): void => {
      issues.push(`${file}, feature ${shape.number} (${shape.name}): ${what}.`);
    };
    if (weighted.parts.length === 0) {
      tell("lies in no region of the atlas; left out");
      return [];
    }
    if (outside > mostOutside)
      tell(
        `${Math.round(100 * outside)} % of it lies in no region of the atlas (the sea, or a coast that is drawn otherwise); its figures are those of the rest`,
      );
    const own = ownCells(shape, file, atlas.declared);
    issues.push(...own.issues);
    const cells = { ...joinedCells(weighted, atlas.declared), ...own.cells };
    return [{ ...joined, ...weighted, region: { ...placeOf(shape, weighted), cells } }];
  });
  const top = topOf(atlas.world);
  return {
    world: {
      regions: regions.map(({ region }) => region),
      parents: top,
      ...optional("evidence", top.evidence),
      ...optional("unread", atlas.world.unread),
    },
    ...{ regions, dataset: datasetOf(file), issues },
  };
}

const topOf = (world: World): World => (world.parents ? topOf(world.parents) : world);

function placeOf(shape: OwnShape, { parts }: WeightedParts): Omit<Region, "cells"> {
  const [main] = parts;
  const byCountry = new Map<string, number>();
  for (const { of, weights } of parts) {
    const id = countryOf(of);
    byCountry.set(id, (byCountry.get(id) ?? 0) + weights.ground);
  }
  const [country] = [...byCountry].find(([, share]) => share >= inOneCountry) ?? [];
  return {
    ...{ id: `OWN-${shape.number}`, level: "admin1", name: shape.name },
    ...optional("country", country),
    ieaRegion: main?.of.ieaRegion ?? "Rest",
    unRegion: main?.of.unRegion ?? "",
    ...{ hasIso: true, tiny: false, hasGeometry: true, label: labelOf(shape) },
  };
}

/** The middle of the largest part. */
function labelOf({ polygons }: OwnShape): readonly [number, number] {
  const rings = polygons.flatMap(([outer]) => (outer ? [outer] : []));
  const longest = rings.reduce(
    (most, ring) => (ring.length > most.length ? ring : most),
    rings[0] ?? [],
  );
  const middle = (axis: 0 | 1): number => {
    const ends = longest.map((position) => position[axis] ?? 0);
    return (ends.reduce((a, b) => Math.min(a, b)) + ends.reduce((a, b) => Math.max(a, b))) / 2;
  };
  return [middle(0), middle(1)];
}

/** A reader's file as a source: nobody else vouches for it. */
const datasetOf = (file: string): DatasetSource => ({
  id: ownSource,
  title: file,
  publisher: "Yours",
  url: "no address",
  licence: { name: "no terms stated", url: "no address" },
  attribution: "Regions and figures of whoever made this file",
  vintage: "as it was brought",
  retrieved: "",
  redistributable: true,
  supplies: [],
});
