import { aiSitesShape } from "../../src/index.ts";
import { referenceReader } from "../world/referenceReader.ts";

/** Reads the named AI sites, the largest first. */
export const readSites = referenceReader("sites", aiSitesShape, (rows) =>
  rows.toSorted((a, b) => b.power - a.power || (a.id < b.id ? -1 : 1)),
);
