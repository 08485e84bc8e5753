import { countryGroupsShape, groupsByCountry } from "../../src/index.ts";
import { referenceReader } from "./referenceReader.ts";

/** Reads the groups of countries: one map of them, or why there is none. */
export const readGroups = referenceReader("country-groups", countryGroupsShape, (rows) => [
  groupsByCountry(rows),
]);
