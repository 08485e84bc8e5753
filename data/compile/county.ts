import { readFileSync } from "node:fs";
import { csvRecords, placeLocator, regionFeatures, spellingKey } from "../../src/index.ts";
import { regionOfCode } from "./subdivision.ts";

const table = "boundaries/counties.csv";
const counties = csvRecords(readFileSync(new URL(`../${table}`, import.meta.url), "utf8"), {
  file: `data/${table}`,
}).records.map(({ cells }) => ({
  id: cells.id ?? "",
  state: cells.parent ?? "",
  name: cells.name ?? "",
}));

/** Ids of all counties of the United States. */
export const countyIds: ReadonlySet<string> = new Set(counties.map(({ id }) => id));

/** Id of the county of a FIPS code, whose leading zero publishers drop; `undefined` for a code of no county. */
export function countyOfFips(fips: string): string | undefined {
  const id = `US-${fips.trim().padStart(5, "0")}`;
  return countyIds.has(id) ? id : undefined;
}

/** The word after a county's name. Independent cities keep theirs, to distinguish them from counties. */
const kinds = / (County|Parish|Borough|Municipality|Census Area|City and Borough)$/;

const nameKey = (state: string, name: string): string =>
  `${state} ${spellingKey(name.replace(kinds, ""))}`;

const idByName: ReadonlyMap<string, string> = new Map(
  counties.map(({ id, state, name }) => [nameKey(state, name), id]),
);

/**
 * Id of the county of a state by its name, such as "Fairfax County" or "Fairfax city".
 *
 * @param postal Code of the state, such as "VA".
 */
export const countyOfName = (postal: string, name: string): string | undefined =>
  idByName.get(nameKey(regionOfCode(`US-${postal}`) ?? "", name));

type Locate = ReturnType<typeof placeLocator>;
let locate: Locate | undefined;

/** Greatest distance of a place from the nearest county, km: shores are drawn with bends of 2 km. */
const nearest = 5;

/** Id of the county at a longitude and latitude in degrees. */
export function countyAt(longitude: number, latitude: number): string | undefined {
  locate ??= locator();
  return locate(longitude, latitude)?.region;
}

function locator(): Locate {
  const file = new URL("../boundaries/counties.topo.json", import.meta.url);
  const features = regionFeatures(JSON.parse(readFileSync(file, "utf8")), "counties");
  return placeLocator(features, nearest);
}
