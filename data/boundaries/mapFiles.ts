import { feature, quantize } from "topojson-client";
import { topology } from "topojson-server";
import type { GeometryCollection, GeometryObject, Objects, Topology } from "topojson-specification";
import type { BoundaryPolicy } from "../../src/index.ts";
import { disputedLines } from "./disputedLines.ts";
import { byGeometryId, type TierProperties, type TierTopology } from "./tiers.ts";
import { variantCountries } from "./variantCountries.ts";

/** The type that the quantiser requires. */
type Drawing = Topology<Objects<object>>;

/** Steps across the world: cells of 400 m by 160 m, finer than any line drawn. */
const quantization = 100_000;

/** Steps of the first download: cells of 2 km, a fifth of the interval to which its lines are simplified. */
const firstQuantization = 20_000;

/** The committed form: ids, the country of each admin-1 region, rounded coordinates. */
export function mapFile(tier: TierTopology, policy: BoundaryPolicy): Topology {
  const objects = {
    admin1: strip(tier.objects.admin1, ({ country }) => ({ country })),
    countries: strip(tier.objects.countries, () => undefined),
    countries_un: variantCountries(tier, policy, "un"),
  };
  return quantize(
    { type: "Topology", arcs: tier.arcs, objects } as Drawing,
    quantization,
  ) as Topology;
}

/** The first download of the map: the countries alone, their points those of the world file on a coarser grid. */
export function countriesFile(world: Topology, policy: BoundaryPolicy): Topology {
  const shapes = (name: string) => feature(world, world.objects[name] as GeometryCollection);
  const objects = {
    countries: shapes("countries"),
    countries_un: shapes("countries_un"),
    disputed: disputedLines(world, policy),
  };
  return withoutEmptyProperties(quantize(topology(objects) as Drawing, firstQuantization));
}

function strip(
  object: GeometryCollection<TierProperties>,
  keep: (properties: TierProperties) => object | undefined,
): GeometryCollection {
  const geometries = object.geometries.map((geometry) => {
    const properties = keep(geometry.properties as TierProperties);
    const { type, id, arcs } = geometry as GeometryObject & { readonly arcs?: unknown };
    return { type, id, ...(properties && { properties }), arcs } as unknown as GeometryObject;
  });
  return { type: "GeometryCollection", geometries: geometries.sort(byGeometryId) };
}

function withoutEmptyProperties(found: Topology): Topology {
  for (const object of Object.values(found.objects)) {
    for (const geometry of (object as GeometryCollection).geometries) {
      delete geometry.properties;
      delete geometry.bbox;
    }
  }
  delete found.bbox;
  return found;
}
