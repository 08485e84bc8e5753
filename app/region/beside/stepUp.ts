import type { Level } from "../../../src/index.ts";
import type { Address } from "../../state/address.ts";

/** The view of the region above: a country stands over the map of its states, a state wants that map in place of its counties. */
export const stepUp = (level: Level, region: string): Partial<Address> =>
  level === "county" ? { region, level: "auto" } : { region };
