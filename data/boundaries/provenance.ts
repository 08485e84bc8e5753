import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { countyArguments } from "./counties.ts";
import { boundaries } from "./files.ts";
import { detailTier, mapshaperVersion, simplifyArguments, worldTier } from "./mapshaper.ts";
import { geojsonPlaces, iso3166, usAtlas } from "./packages.ts";

/** Where each committed file comes from, with its hash: the rebuild must give the same bytes. */
export function provenance(counts: Readonly<Record<string, number>>) {
  return {
    packages: [geojsonPlaces, iso3166, usAtlas],
    natural_earth: {
      dataset: "Natural Earth 1:10m Admin-1 states and provinces",
      url: "https://www.naturalearthdata.com/",
      licence: "public domain",
    },
    counties: {
      dataset: "Cartographic boundary files of counties, 2017 edition",
      publisher: "United States Census Bureau",
      url: "https://www.census.gov/geographies/mapping-files/time-series/geo/carto-boundary-file.html",
      licence: "public domain",
    },
    united_nations_regions:
      "M49 regions and sub-regions, from the country-codes table of datasets/country-codes (PDDL), kept in tables/universe.csv",
    country_names: `Unicode CLDR ${process.versions.cldr}, by Intl.DisplayNames (ICU ${process.versions.icu}); Unicode licence`,
    mapshaper: {
      version: mapshaperVersion,
      world: simplifyArguments(worldTier, "regions.geojson").join(" "),
      detail: simplifyArguments(detailTier, "regions.geojson").join(" "),
      counties: countyArguments.join(" "),
    },
    counts,
    sha256: Object.fromEntries(outputs().map((name) => [name, hash(name)])),
  };
}

function outputs(): readonly string[] {
  const folders = ["names", "country-names"];
  const inside = folders.flatMap((folder) =>
    readdirSync(join(boundaries, folder)).map((name) => `${folder}/${name}`),
  );
  const files = ["countries", "world", "detail", "counties"].map((name) => `${name}.topo.json`);
  return [...files, "regions.csv", "counties.csv", "aliases.csv", "policy.json", ...inside].sort();
}

function hash(name: string): string {
  return createHash("sha256")
    .update(readFileSync(join(boundaries, name)))
    .digest("hex");
}
