import { join } from "node:path";
import { replaceFile } from "../replaceFile.ts";
import { aliasColumns, aliases, type NumericCode } from "./aliases.ts";
import { makeCounties } from "./counties.ts";
import { englishCountryName } from "./countryNames.ts";
import { makeWorkshop, readJson, toCsv, workshop, writeOutput } from "./files.ts";
import { languages } from "./languages.ts";
import { countriesFile, mapFile } from "./mapFiles.ts";
import { detailTier, runMapshaper, simplifyArguments, worldTier } from "./mapshaper.ts";
import { countryNamesIn, namesIn } from "./names.ts";
import { geojsonPlaces, iso3166, unpack } from "./packages.ts";
import { readPolicy } from "./policy.ts";
import { provenance } from "./provenance.ts";
import { type RegionRow, regionColumns, regionRows } from "./regionRows.ts";
import { type SourceCollection, slimCollection, sourceRegions } from "./sourceRegions.ts";
import { subdivisionCodes } from "./subdivisionCodes.ts";
import { readLabels, readTier } from "./tiers.ts";

makeWorkshop();
const places = unpack(geojsonPlaces, ["data/states/admin1.json"]);
const source = readJson<SourceCollection>(join(places, "data/states/admin1.json"));
const regions = sourceRegions(source);
replaceFile(join(workshop, "regions.geojson"), slimCollection(regions));
for (const tier of [worldTier, detailTier])
  runMapshaper(simplifyArguments(tier, "regions.geojson"));

const policy = readPolicy();
const shapes = readTier(worldTier);
const world = mapFile(shapes, policy);
writeJson("world.topo.json", world);
writeJson("detail.topo.json", mapFile(readTier(detailTier), policy));
writeJson("countries.topo.json", countriesFile(world, policy));

const codesFolder = unpack(iso3166, ["1.js", "2.js"]);
const { iso31661 }: { iso31661: NumericCode[] } = await import(join(codesFolder, "1.js"));
const { iso31662 }: { iso31662: { code: string }[] } = await import(join(codesFolder, "2.js"));
const codes = subdivisionCodes(regions, new Set(iso31662.map(({ code }) => code)));
const labels = readLabels(worldTier);
const rows = regionRows({ regions, shapes, labels, codes, countryName: englishCountryName });
const known = aliases(regions, codes, iso31661);
writeOutput("regions.csv", toCsv(regionColumns, rows));
writeOutput("aliases.csv", toCsv(aliasColumns, known));
const counties = makeCounties(rows);

for (const language of Object.keys(languages)) {
  const names = namesIn(language, rows, regions);
  writeJson(`names/${language}.json`, names);
  writeJson(`country-names/${language}.json`, countryNamesIn(names, rows));
}

const count = (test: (row: RegionRow) => boolean) => rows.filter(test).length;
const counts = {
  countries: count((row) => row.level === "country"),
  countries_with_iso_code: count((row) => row.level === "country" && Number(row.has_iso) === 1),
  countries_without_shape: count((row) => row.level === "country" && row.has_geometry === 0),
  admin1: count((row) => row.level === "admin1"),
  admin1_with_iso_code: count((row) => row.level === "admin1" && Number(row.has_iso) === 1),
  counties,
  aliases: known.length,
  languages: Object.keys(languages).length,
};
writeOutput("provenance.json", `${JSON.stringify(provenance(counts), undefined, 2)}\n`);

function writeJson(name: string, value: unknown): void {
  writeOutput(name, `${JSON.stringify(value)}\n`);
}
