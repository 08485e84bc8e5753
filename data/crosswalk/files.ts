import type { SourceFile } from "../../src/index.ts";
import { emberIndiaFile } from "./sources/emberIndia.ts";
import { aqueductFile, awareFile } from "./sources/gadm.ts";
import { countriesFile, regionsFile, shapesFile } from "./sources/gdl.ts";

const gdlRepository =
  "https://raw.githubusercontent.com/open-numbers/ddf--gdl--shdi/044b3e07d16d0e68f9515df89c67018c75e7d7ed";

export const aqueductProvinces: SourceFile = {
  name: aqueductFile,
  url: "https://github.com/m-clark/noiris/raw/4d95ef9c/data/water_risk_province.rda",
  /** A workspace of R, from which the table was written as CSV. */
  byHand: true,
};

export const awareProvinces: SourceFile = {
  name: awareFile,
  url: `https://zenodo.org/records/16332127/files/${awareFile}?download=1`,
};

export const gdlFile = (name: string): SourceFile => ({
  name,
  url: `${gdlRepository}/${name.includes("datapoints") ? "datapoints/" : ""}${name}`,
});

/** The publishers' lists of regions. */
export const crosswalkFiles: readonly SourceFile[] = [
  aqueductProvinces,
  awareProvinces,
  gdlFile(regionsFile),
  gdlFile(countriesFile),
  { name: shapesFile, url: `${gdlRepository}/assets/${shapesFile.replace("topojson", "json")}` },
  {
    name: emberIndiaFile,
    url: `https://raw.githubusercontent.com/ember-energy/ember-data-api/1f2147181ebff93b0f7b956e0b3bd8c84a977d5d/data/${emberIndiaFile}`,
  },
];
