import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { englishCountryName } from "./countryNames.ts";
import { makeWorkshop, readJson, toCsv, workshop, writeOutput } from "./files.ts";
import { countriesFile, mapFile } from "./mapFiles.ts";
import { detailTier, runMapshaper, simplifyArguments, worldTier } from "./mapshaper.ts";
import { geojsonPlaces, iso3166, unpack } from "./packages.ts";
import { readPolicy } from "./policy.ts";
import { regionColumns, regionRows } from "./regionRows.ts";
import { type SourceCollection, slimCollection, sourceRegions } from "./sourceRegions.ts";
import { subdivisionCodes } from "./subdivisionCodes.ts";
import { readLabels, readTier } from "./tiers.ts";

makeWorkshop();
const places = unpack(geojsonPlaces, ["data/states/admin1.json"]);
const source = readJson<SourceCollection>(join(places, "data/states/admin1.json"));
const regions = sourceRegions(source);
writeFileSync(join(workshop, "regions.geojson"), slimCollection(regions));
for (const tier of [worldTier, detailTier]) runMapshaper(simplifyArguments(tier, "regions.geojson"));

const policy = readPolicy();
const shapes = readTier(worldTier);
const world = mapFile(shapes, policy);
writeOutput("world.topo.json", `${JSON.stringify(world)}\n`);
writeOutput("detail.topo.json", `${JSON.stringify(mapFile(readTier(detailTier), policy))}\n`);
writeOutput("countries.topo.json", `${JSON.stringify(countriesFile(world, policy))}\n`);

const codesFolder = unpack(iso3166, ["2.js"]);
const { iso31662 } = await import(join(codesFolder, "2.js"));
const inForce = new Set((iso31662 as { readonly code: string }[]).map(({ code }) => code));
const codes = subdivisionCodes(regions, inForce);
const rows = regionRows({
  regions,
  shapes,
  labels: readLabels(worldTier),
  codes,
  countryName: englishCountryName,
});
writeOutput("regions.csv", toCsv(regionColumns, rows));
