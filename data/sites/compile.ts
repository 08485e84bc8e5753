import {
  type AiSite,
  type CompiledReference,
  type CsvRecord,
  optional,
  parseNumber,
} from "../../src/index.ts";
import { ownTable } from "../compile/ownTable.ts";
import { readFigure } from "../compile/readFigure.ts";
import { type SourceFiles, sourceCsv } from "../compile/sourceCsv.ts";
import { alpha3Of } from "../compile/spelling.ts";
import { regionOfCode } from "../compile/subdivision.ts";
import { subdivisionAt } from "../compile/subdivisionAt.ts";
import { sitesFile } from "../epoch-ai-sites/compile.ts";

const placesTable = "sites/places.csv";

interface Place {
  readonly longitude: number;
  readonly latitude: number;
  readonly precision: AiSite["precision"];
}

const precisions: readonly AiSite["precision"][] = ["site", "town", "city", "county"];

interface NamedSites extends Omit<CompiledReference, "rows"> {
  readonly rows: readonly AiSite[];
}

/** Named AI data centres with power, owner, place and region. */
export function compileNamedSites(files: SourceFiles): NamedSites {
  const csv = sourceCsv(files, sitesFile);
  const issues = [...csv.issues];
  const places = knownPlaces();
  const rows = csv.records.flatMap((record) => siteOf(record, places, issues));
  return { rows, issues };
}

/** Coordinates of towns, for sites that the source places by name only. */
const knownPlaces = (): ReadonlyMap<string, Place> =>
  new Map(
    ownTable(placesTable).flatMap((cells) => {
      const place = placeOf(cells.longitude, cells.latitude, cells.precision);
      return place ? [[`${cells.place}, ${cells.country}`, place] as const] : [];
    }),
  );

function placeOf(
  east: string | undefined,
  north: string | undefined,
  printed: string | undefined,
): Place | undefined {
  const [{ value: longitude }, { value: latitude }] = [parseNumber(east), parseNumber(north)];
  const precision = precisions.find((known) => known === printed);
  return longitude === undefined || latitude === undefined || precision === undefined
    ? undefined
    : { longitude, latitude, precision };
}

function siteOf(
  { row, cells }: CsvRecord,
  places: ReadonlyMap<string, Place>,
  issues: string[],
): readonly AiSite[] {
  const { name = "", place = "" } = cells;
  const where = `${sitesFile}, row ${row} (${name})`;
  const country = alpha3Of(cells.country ?? "");
  const at = placeOf(cells.lon, cells.lat, "site") ?? places.get(`${place}, ${cells.country}`);
  const power = readFigure(cells.current_it_power_mw, where, issues);
  if (country === undefined || at === undefined || power === undefined) {
    issues.push(
      `${where}: left out; received the country "${cells.country}", the place "${place}" and the power "${cells.current_it_power_mw}". Add a place to data/${placesTable}.`,
    );
    return [];
  }
  const region = stateOf(place) ?? subdivisionAt(country, at.longitude, at.latitude);
  if (region === undefined)
    issues.push(`${where}: ${at.longitude}, ${at.latitude} lies in no region of ${country}.`);
  return [
    {
      id: idOf(name),
      name,
      ...peopleOf(cells),
      status: power > 0 ? "operating" : "announced",
      power,
      ...optional("accelerators", readFigure(cells.h100_equivalents, where, issues)),
      country,
      ...optional("region", region),
      place,
      ...at,
      source: cells.source_title ?? "",
      url: cells.source_url ?? "",
    },
  ];
}

function peopleOf({ owner = "", users = "" }: CsvRecord["cells"]) {
  const [by, used] = [owner.trim(), users.trim()];
  return { ...(by && { owner: by }), ...(used && { users: used }) };
}

/**
 * The state that an American address names, such as "Memphis, TN". It takes precedence over the coordinates: borders
 * are drawn with bends of 2 km, and Colossus 2 is 200 m from one.
 */
const stateOf = (place: string): string | undefined =>
  regionOfCode(`US-${/, (?<state>[A-Z]{2})$/.exec(place)?.groups?.state}`);

const idOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
