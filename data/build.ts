import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { declaredVariables, evidenceKeyCoverage } from "../src/index.ts";
import { buildAtlas } from "./build/buildAtlas.ts";
import { coverageTable } from "./build/coverageTable.ts";
import { gateTable } from "./build/gateTable.ts";
import { keyTable } from "./build/keyTable.ts";
import {
  formatManifest,
  type Manifest,
  manifestDifferences,
  manifestLosses,
} from "./build/manifest.ts";
import { writeBuilt } from "./build/writeBuilt.ts";
import { admin1Regions } from "./compile/admin1Regions.ts";
import { matchRates, stateRates } from "./crosswalk/matchRates.ts";
import { matchTable } from "./crosswalk/matchTable.ts";
import { crosswalk } from "./crosswalk/readCrosswalk.ts";
import { countyDatasets, datasets, provinceDatasets, references } from "./index.ts";
import { replaceFile } from "./replaceFile.ts";

const usage = `npm run data -- [--update-manifest] [--quiet]

Builds data/built from the tidy tables, prints coverage and every failed check, and compares the result with
data/manifest.json.
  --update-manifest   accept what changed
  --accept-losses     accept also that files are gone or have lost more than a tenth of their rows
  --quiet             print only what is wrong`;

const { values: options } = parseArgs({
  options: {
    "update-manifest": { type: "boolean", default: false },
    "accept-losses": { type: "boolean", default: false },
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
  const differences = options["update-manifest"] ? lossesIn(manifest) : compare(manifest);
  for (const difference of differences) console.error(difference);
  if (options["update-manifest"] && differences.length === 0)
    replaceFile(manifestPath, formatManifest(manifest));
  if (issues.length + differences.length > 0) process.exitCode = 1;
}

const committed = (): Manifest | undefined =>
  existsSync(manifestPath)
    ? (JSON.parse(readFileSync(manifestPath, "utf8")) as Manifest)
    : undefined;

function compare(manifest: Manifest): readonly string[] {
  const before = committed();
  return before === undefined
    ? ["manifest.json: not there; write it with npm run data -- --update-manifest."]
    : manifestDifferences(before, manifest);
}

/** What accepting the files would lose; nothing where it is meant. */
function lossesIn(manifest: Manifest): readonly string[] {
  const before = options["accept-losses"] ? undefined : committed();
  return before === undefined ? [] : manifestLosses(before, manifest);
}

if (options.help) console.log(usage);
else build();
