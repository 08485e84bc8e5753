import { type OtherNames, otherNamesFileName, parseOtherNames } from "../../src/index.ts";
import { readFile } from "./readFile.ts";

/** What else regions are called; nothing where the file does not load. */
export const readOtherNames = async (): Promise<OtherNames> =>
  parseOtherNames((await readFile(otherNamesFileName)).json);
