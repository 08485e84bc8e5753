import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { declaredVariables, evidenceKeyCoverage } from "../src/index.ts";
import { buildAtlas } from "./build/buildAtlas.ts";
import { coverageTable } from "./build/coverageTable.ts";
import { gateTable } from "./build/gateTable.ts";
import { keyTable } from "./build/keyTable.ts";
import { formatManifest, type Manifest, manifestDifferences } from "./build/manifest.ts";
import { writeBuilt } from "./build/writeBuilt.ts";
import { admin1Regions } from "./compile/admin1Regions.ts";
import { matchRates, stateRates } from "./crosswalk/matchRates.ts";
import { matchTable } from "./crosswalk/matchTable.ts";
import { crosswalk } from "./crosswalk/readCrosswalk.ts";
import { countyDatasets, datasets, provinceDatasets, references } from "./index.ts";

const usage = `npm run data -- [--update-manifest] [--quiet]

Builds data/built from the tidy tables, prints coverage and every failed check, and compares the result with
data/manifest.json.
  --update-manifest   accept what changed
  --quiet             print only what is wrong`;

const { values: options } = parseArgs({
  options: {
    "update-manifest": { type: "boolean", default: false },
    quiet: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

const folder = fileURLToPath(new URL(".", import.meta.url));
const manifestPath = join(folder, "manifest.json");

const all = [...datasets, ...provinceDatasets, ...countyDatasets];

function build(): void {
  const { files, manifest, coverage, world, gateFailures, names, issues } = buildAtlas(
    datasets,
    folder,
    references,
    { admin1: provinceDatasets, county: countyDatasets },
  );
  writeBuilt(join(folder, "built"), files);
  if (!options.quiet) {
    console.log(coverageTable(coverage));
    console.log(keyTable(world.evidence?.key, evidenceKeyCoverage(world)));
    console.log(gateTable(gateFailures, names, declaredVariables(all)));
    console.log(matchTable(matchRates(crosswalk), stateRates(crosswalk, admin1Regions)));
  }
  for (const issue of issues) console.error(issue);
  const differences = options["update-manifest"] ? [] : compare(manifest);
  for (const difference of differences) console.error(difference);
  if (options["update-manifest"]) writeFileSync(manifestPath, formatManifest(manifest));
  if (issues.length + differences.length > 0) process.exitCode = 1;
}

function compare(manifest: Manifest): readonly string[] {
  const committed = existsSync(manifestPath) ? readFileSync(manifestPath, "utf8") : undefined;
  return committed === undefined
    ? ["manifest.json: not there; write it with npm run data -- --update-manifest."]
    : manifestDifferences(JSON.parse(committed) as Manifest, manifest);
}

if (options.help) console.log(usage);
else build();
