import { readFileSync } from "node:fs";
import { type Catalogue, type Catalogues, fileOf } from "./catalogueIssues.ts";

const read = (code: string, part: string): Catalogue =>
  JSON.parse(readFileSync(fileOf(code, part), "utf8"));

/** The catalogues of a language, as its files hold them. */
export const cataloguesOf = (code: string): Catalogues => ({
  map: read(code, "map"),
  pages: read(code, "pages"),
});
