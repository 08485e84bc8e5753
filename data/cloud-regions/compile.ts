import type { Compiled, Row } from "../../src/index.ts";
import { commentedCsv } from "../compile/commentedCsv.ts";
import { ownTable } from "../compile/ownTable.ts";
import { type SourceFiles, sourceCsv } from "../compile/sourceCsv.ts";

export const awsFile = "aws-pue-wue.csv";
export const azureFile = "azure-pue-wue.csv";
export const googleFile = "gcp-region-carbon-info/2024.csv";

/** Year of the newest list read. */
const year = 2025;

const regionsTable = "cloud-regions/regions.csv";

/** A cloud region: its provider and the provider's code for it. */
interface CloudRegion {
  readonly provider: string;
  readonly code: string;
}

/** What this project's own table says of a cloud region. */
interface KnownRegion extends CloudRegion {
  readonly country: string;
  readonly open: boolean;
  /** Where the provider lists it, when it is not in the tables read. */
  readonly source: string;
}

const keyOf = ({ provider, code }: CloudRegion): string => `${provider} ${code}`;

const knownRegions: ReadonlyMap<string, KnownRegion> = new Map(
  ownTable(regionsTable)
    .map(({ provider = "", region = "", country = "", open, source = "" }) => ({
      provider,
      code: region,
      country,
      open: open === "yes",
      source,
    }))
    .map((region) => [keyOf(region), region]),
);

interface InService {
  readonly regions: readonly KnownRegion[];
  /** Sentences on every listed region that is not in service or not known. */
  readonly issues: readonly string[];
}

/** Cloud regions in service: those in the providers' tables and those they list elsewhere. */
export function regionsInService(files: SourceFiles): InService {
  const listed = new Map(
    [...awsRegions(files), ...azureRegions(files), ...googleRegions(files)].map((region) => [
      keyOf(region),
      region,
    ]),
  );
  const documented = [...knownRegions.values()].filter(({ source, open }) => open && source !== "");
  for (const region of documented) listed.set(keyOf(region), region);
  const issues: string[] = [];
  const regions = [...listed].flatMap(([key, region]) => {
    const known = knownRegions.get(key);
    if (known?.open) return [known];
    issues.push(complaintOn(region, known));
    return [];
  });
  return { regions, issues };
}

/** How many cloud regions each of these places hosts. */
export function countRows(hosts: readonly string[]): readonly Row[] {
  const counts = new Map<string, number>();
  for (const host of hosts) counts.set(host, (counts.get(host) ?? 0) + 1);
  return [...counts].map(([region, value]) => ({
    region,
    variable: "cloudRegions",
    year,
    value,
    status: "reported",
  }));
}

/** Number of cloud regions in service by country. */
export function compileCloudRegions(files: SourceFiles): Compiled {
  const { regions, issues } = regionsInService(files);
  return { rows: countRows(regions.map(({ country }) => country)), issues };
}

const complaintOn = ({ provider, code }: CloudRegion, known: KnownRegion | undefined): string =>
  known
    ? `${provider} ${code} (${known.country}) is listed but not yet in service (${known.source}); not counted.`
    : `${provider} ${code}: unknown region; add its country to data/${regionsTable}.`;

/** A full code such as eu-west-1; the table also holds patterns such as eu-.+ for means over several regions. */
const awsCode = /^[a-z]{2}(-[a-z]+)+-\d+$/;

const awsRegions = (files: SourceFiles): readonly CloudRegion[] =>
  codesIn(files, awsFile, "aws").filter(({ code }) => awsCode.test(code));

const azureRegions = (files: SourceFiles): readonly CloudRegion[] =>
  codesIn(files, azureFile, "azure");

const codesIn = (files: SourceFiles, file: string, provider: string): readonly CloudRegion[] =>
  commentedCsv(files, file).records.map(({ cells }) => ({
    provider,
    code: (cells.RegionID ?? "").trim(),
  }));

const googleRegions = (files: SourceFiles): readonly CloudRegion[] =>
  sourceCsv(files, googleFile).records.map(({ cells }) => ({
    provider: "google",
    code: (cells["Google Cloud Region"] ?? "").trim(),
  }));
