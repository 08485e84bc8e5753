import { z } from "zod";
import type { Compiled, Row } from "../../src/index.ts";
import { sixDigits } from "../compile/sixDigits.ts";
import type { SourceFiles } from "../compile/sourceCsv.ts";
import { sourceText } from "../compile/sourceText.ts";
import { regionOfCode } from "../compile/subdivision.ts";

export const atlasFile = "im3_datacenter_centroids.geojson";

/** Year of the edition. */
const year = 2025;
const squareMetresPerSquareFoot = 0.3048 ** 2;

const collection = z.object({
  features: z.array(
    z.object({
      properties: z.object({
        state_abb: z.string(),
        county: z.string(),
        name: z.string().nullable(),
        sqft: z.number().nullable(),
        type: z.enum(["building", "campus", "point"]),
      }),
      geometry: z.object({ coordinates: z.tuple([z.number(), z.number()]) }),
    }),
  ),
});

/** A data centre as mapped: a building, or a campus with its open ground. */
export type MappedCentre = z.infer<typeof collection>["features"][number];

/** Ground that data centres cover, m² by state. */
export const compileStateCentres = (files: SourceFiles): Compiled =>
  compileCentres(files, ({ properties }) => regionOfCode(`US-${properties.state_abb}`));

/**
 * Ground that data centres cover, m² by region: campuses and buildings together, buildings alone as the lower end.
 *
 * @param regionOf Id of the region of a data centre; `undefined` where it has none.
 */
export function compileCentres(
  files: SourceFiles,
  regionOf: (centre: MappedCentre) => string | undefined,
): Compiled {
  const parsed = collection.safeParse(JSON.parse(sourceText(files, atlasFile)));
  if (!parsed.success)
    return {
      rows: [],
      issues: [`${atlasFile}: not the atlas's features; ${z.prettifyError(parsed.error)}.`],
    };
  const issues: string[] = [];
  const sums = new Map<string, Sums>();
  for (const centre of parsed.data.features) {
    const region = regionOf(centre);
    const { sqft, state_abb: state, county, name } = centre.properties;
    if (region === undefined)
      issues.push(
        `${atlasFile}: ${name ?? "unnamed"} in ${county}, ${state}, is in no region; left out.`,
      );
    else if (sqft !== null) sums.set(region, added(sums.get(region), sqft, centre.properties.type));
  }
  return {
    rows: [...sums].map(([region, sum]) => rowOf(region, sum)),
    issues: [...issues, ...withoutArea(parsed.data.features)],
  };
}

/** Square feet. */
interface Sums {
  readonly all: number;
  readonly buildings: number;
}

const added = (
  { all, buildings }: Sums = { all: 0, buildings: 0 },
  area: number,
  type: MappedCentre["properties"]["type"],
): Sums => ({ all: all + area, buildings: buildings + (type === "building" ? area : 0) });

function rowOf(region: string, { all, buildings }: Sums): Row {
  const squareMetres = (feet: number): number => sixDigits(feet * squareMetresPerSquareFoot);
  const campuses = Math.round((100 * (all - buildings)) / all);
  return {
    region,
    variable: "dataCentreSites",
    year,
    value: squareMetres(all),
    low: squareMetres(buildings),
    high: squareMetres(all),
    status: "modelled",
    ...(campuses > 0 ? { note: `${campuses} % of it campuses with their open ground` } : {}),
  };
}

function withoutArea(centres: readonly MappedCentre[]): readonly string[] {
  const points = centres.filter(({ properties }) => properties.sqft === null).length;
  return points === 0
    ? []
    : [
        `${atlasFile}: ${points} data centres are mapped as points without an area and do not count.`,
      ];
}
