import { join } from "node:path";
import { bbox } from "@turf/bbox";
import { feature, quantize } from "topojson-client";
import type { GeometryCollection, Point, Topology } from "topojson-specification";
import { byId, readJson, readTable, toCsv, workshop, writeOutput } from "./files.ts";
import { runMapshaper } from "./mapshaper.ts";
import { unpack, usAtlas } from "./packages.ts";
import { type RegionRow, regionColumns } from "./regionRows.ts";

/** Metres: the width of the smallest bend that is kept, as in the detailed map. */
const interval = 2_000;

/** Counties under a hundred square kilometres, such as the independent cities, keep bends of 200 m. */
const small = { squareMetres: 100_000_000, interval: 200 } as const;

const detail = `this.area < ${small.squareMetres} ? ${small.interval} : ${interval}`;

/** Steps across the United States with Alaska's far islands: cells of 400 m by 30 m. */
const quantization = 100_000;

/** Independent cities of Maryland, Missouri and Virginia are numbered from 510; some share a county's name. */
const statesWithCities: ReadonlySet<string> = new Set(["24", "29", "51"]);
const firstCity = 510;

/** Simplifies the shared borders of the fifty states and the District of Columbia once; labels lie inside. */
export const countyArguments: readonly string[] = [
  ...["-i", "us-atlas/package/counties-10m.json", "id-field=fips"],
  ...["-drop", "target=states,nation"],
  ...["-filter", "fips < '57'", "target=counties"],
  ...["-each", "area=Math.round(this.area/1e4)/100", "target=counties"],
  ...["-simplify", "visvalingam", "variable", `interval=${detail}`, "keep-shapes"],
  ...["-o", "counties.topo.json", "target=counties", "format=topojson"],
  ...["no-quantization", "id-field=fips", "force"],
  ...["-explode", "target=counties"],
  ...["-sort", "this.area", "descending", "target=counties"],
  ...["-uniq", "fips", "target=counties"],
  ...["-points", "inner", "target=counties"],
  ...["-o", "counties-labels.topo.json", "target=counties", "format=topojson"],
  ...["no-quantization", "id-field=fips", "force"],
];

interface CountyProperties {
  readonly name: string;
  readonly area: number;
}

type CountyTopology = Topology<{ counties: GeometryCollection<CountyProperties> }>;

/**
 * Makes the shapes and the rows of the counties of the United States, by ids such as "US-51107".
 *
 * @param states Rows of the states, which the counties name as their parents.
 * @returns how many counties there are.
 */
export function makeCounties(states: readonly RegionRow[]): number {
  unpack(usAtlas, ["counties-10m.json"]);
  runMapshaper(countyArguments);
  const shapes = readJson<CountyTopology>(join(workshop, "counties.topo.json"));
  const rows = countyRows(shapes, states);
  writeOutput("counties.topo.json", `${JSON.stringify(countyMap(shapes))}\n`);
  writeOutput("counties.csv", toCsv(regionColumns, rows));
  return rows.length;
}

const idOf = (fips: string | number | undefined): string => `US-${fips}`;

/** The committed form: ids and rounded coordinates. */
function countyMap({ arcs, objects }: CountyTopology): Topology {
  const drawn = objects.counties.geometries.filter(({ type }) => type !== null);
  const geometries = drawn.map(
    ({ properties, ...shape }) => ({ ...shape, id: idOf(shape.id) }) as typeof shape,
  );
  const counties = {
    type: "GeometryCollection",
    geometries: geometries.sort((a, b) => byId({ id: String(a.id) }, { id: String(b.id) })),
  };
  const drawing = { type: "Topology", arcs, objects: { counties } };
  const { bbox, ...found } = quantize(drawing as never, quantization) as Topology;
  return found as Topology;
}

function countyRows(shapes: CountyTopology, states: readonly RegionRow[]): readonly RegionRow[] {
  const labels = readJson<CountyTopology>(join(workshop, "counties-labels.topo.json"));
  const points = new Map(
    labels.objects.counties.geometries.map((point) => [
      String(point.id),
      (point as unknown as Point).coordinates as [number, number],
    ]),
  );
  const stateOf = statesByFips(states);
  return shapes.objects.counties.geometries
    .map((shape) => {
      const fips = String(shape.id);
      const { name, area } = shape.properties as CountyProperties;
      const state = stateOf(fips);
      const [longitude, latitude] = points.get(fips) ?? middleInSource(fips);
      const hasShape = shape.type !== null;
      return {
        ...state,
        id: idOf(fips),
        level: "county",
        iso_3166_2: "",
        parent: state.id,
        name: countyName(fips, name),
        label_lon: longitude.toFixed(4),
        label_lat: latitude.toFixed(4),
        area_km2: hasShape ? area.toFixed(2) : "",
        // Shown only at close range, where none is a dot.
        tiny: 0,
        has_iso: 0,
        has_geometry: hasShape ? 1 : 0,
        note: hasShape ? "" : "The source draws it as a line, without an area.",
      };
    })
    .sort(byId) as unknown as readonly RegionRow[];
}

/** Position of a county that the source draws as a line: the middle of its ends (Falls Church, Virginia). */
function middleInSource(fips: string): readonly [number, number] {
  const source = readJson<CountyTopology>(join(workshop, "us-atlas/package/counties-10m.json"));
  const county = source.objects.counties.geometries.find(({ id }) => id === fips);
  const [west = 0, south = 0, east = 0, north = 0] = county ? bbox(feature(source, county)) : [];
  return [(west + east) / 2, (south + north) / 2];
}

/** The row of the state of a county. */
function statesByFips(states: readonly RegionRow[]): (fips: string) => RegionRow {
  const codes = new Map(readTable("us-states.csv").map((row) => [row.fips, row.iso_3166_2]));
  return (fips) => {
    const code = codes.get(fips.slice(0, 2));
    const state = states.find((row) => code !== undefined && row.iso_3166_2 === code);
    if (state === undefined)
      throw new Error(`The county ${fips} is in no state: add it to tables/us-states.csv.`);
    return state;
  };
}

/** "Fairfax city" beside the county of Fairfax; the source names both alike. */
const countyName = (fips: string, name: string): string =>
  statesWithCities.has(fips.slice(0, 2)) && Number(fips.slice(2)) >= firstCity
    ? `${name} city`
    : name;
