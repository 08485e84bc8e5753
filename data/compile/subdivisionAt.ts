import { readFileSync } from "node:fs";
import { placeLocator, regionFeatures } from "../../src/index.ts";
import { regionsOfCountry } from "./subdivision.ts";

/** Greatest distance of a place from the nearest shape, km: shores are drawn with bends of 2 km. */
const nearest = 5;

type Locate = ReturnType<typeof placeLocator>;
let locate: Locate | undefined;

/** Reads the shapes once, at the first look-up. */
function locator(): Locate {
  const file = new URL("../boundaries/detail.topo.json", import.meta.url);
  return placeLocator(regionFeatures(JSON.parse(readFileSync(file, "utf8")), "admin1"), nearest);
}

/**
 * Id of the region below a country at a longitude and latitude in degrees; `undefined` where the place is in another
 * country or more than 5 km from any shape.
 *
 * @param country The country that the publisher names. A place in another country is rejected.
 */
export function subdivisionAt(
  country: string,
  longitude: number,
  latitude: number,
): string | undefined {
  locate ??= locator();
  const region = locate(longitude, latitude)?.region;
  return region !== undefined && regionsOfCountry(country).includes(region) ? region : undefined;
}
