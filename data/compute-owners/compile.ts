import type { Compiled, Row } from "../../src/index.ts";
import { ownTable } from "../compile/ownTable.ts";
import { type PowerRecord, powerByHost } from "../compile/powerRecord.ts";
import { sixDigits } from "../compile/sixDigits.ts";
import type { SourceFiles } from "../compile/sourceCsv.ts";
import { siteRecords } from "../epoch-ai-sites/compile.ts";
import { clusterRecords } from "../epoch-gpu-clusters/compile.ts";

/** Year of the newer of the two records. */
const year = 2026;

const ownersTable = "compute-owners/owners.csv";

/** Home country by owner, as printed; an owner without one belongs to several states. */
const homes: ReadonlyMap<string, string> = new Map(
  ownTable(ownersTable).map(({ owner = "", country = "" }) => [owner, country]),
);

/** One owner's part of one record. */
interface Holding {
  readonly owner: string;
  readonly megawatts: number;
}

/**
 * Located AI compute by its owner's home country, MW.
 *
 * In each host country the record with more power counts, as for located compute, so that owned compute and compute
 * without a known owner add up to located compute. Several owners share a record's power equally.
 */
export function compileOwners(files: SourceFiles): Compiled {
  const holdings = larger(clusterRecords(files).records, siteRecords(files).records).flatMap(
    holdingsOf,
  );
  const owned = new Map<string, number>();
  const homeless = new Map<string, number>();
  for (const { owner, megawatts } of holdings) {
    const home = homes.get(owner) ?? "";
    if (home === "") add(homeless, owner, megawatts);
    else add(owned, home, megawatts);
  }
  return { rows: [...owned].map(rowOf), issues: [...homeless].map(sentence) };
}

/** For each host country the records of the source with more power there; clusters where only they have any. */
function larger(
  clusters: readonly PowerRecord[],
  sites: readonly PowerRecord[],
): readonly PowerRecord[] {
  const [inClusters, inSites] = [powerByHost(clusters), powerByHost(sites)];
  const sitesCount = (host: string): boolean =>
    (inSites.get(host) ?? -1) >= (inClusters.get(host) ?? -1);
  return [
    ...clusters.filter(({ host }) => !sitesCount(host)),
    ...sites.filter(({ host }) => sitesCount(host)),
  ];
}

const holdingsOf = ({ owners, megawatts }: PowerRecord): readonly Holding[] =>
  owners.length === 0
    ? [{ owner: "", megawatts }]
    : owners.map((owner) => ({ owner, megawatts: megawatts / owners.length }));

const add = (sums: Map<string, number>, key: string, megawatts: number): void => {
  sums.set(key, (sums.get(key) ?? 0) + megawatts);
};

const rowOf = ([region, megawatts]: readonly [string, number]): Row => ({
  region,
  variable: "computeOwned",
  year,
  value: sixDigits(megawatts),
  status: "estimated",
});

function sentence([owner, megawatts]: readonly [string, number]): string {
  const power = `${sixDigits(megawatts)} MW`;
  if (owner === "") return `${power} have no owner in the source and belong to no country here.`;
  return homes.has(owner)
    ? `${power} of ${owner} belong to several states and to no country here.`
    : `${power} of ${owner}: its home country is unknown; add it to data/${ownersTable}.`;
}
