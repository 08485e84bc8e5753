import { type Compiled, type CsvRecord, parseNumber } from "../../src/index.ts";
import { locatedRows } from "../compile/powerRecord.ts";
import { sixDigits } from "../compile/sixDigits.ts";
import { type SourceFiles, sourceCsv } from "../compile/sourceCsv.ts";
import { alpha3Of } from "../compile/spelling.ts";
import { subdivisionAt } from "../compile/subdivisionAt.ts";
import { clustersFile, clustersYear, isKept, powerColumn } from "../epoch-gpu-clusters/compile.ts";

interface Cluster {
  readonly country: string;
  readonly megawatts: number;
  /** Absent where no place in the country is known, or where its coordinates lie elsewhere. */
  readonly region?: string | undefined;
  readonly placed: boolean;
  readonly row: number;
}

/** Located power of clusters, MW by region below the country. */
export function compileProvinceClusters(files: SourceFiles): Compiled {
  const csv = sourceCsv(files, clustersFile);
  const clusters = csv.records.filter(isKept).flatMap(clusterOf);
  const records = clusters.flatMap(({ region, megawatts }) =>
    region === undefined ? [] : [{ host: region, megawatts }],
  );
  return {
    rows: locatedRows(records, "computeLocatedClusters", clustersYear),
    issues: [...csv.issues, ...unplaced(clusters), ...elsewhere(clusters)],
  };
}

function clusterOf({ row, cells }: CsvRecord): readonly Cluster[] {
  const country = alpha3Of(cells.Country ?? "");
  const { value: megawatts } = parseNumber(cells[powerColumn]);
  if (country === undefined || megawatts === undefined) return [];
  const [{ value: longitude }, { value: latitude }] = [
    parseNumber(cells.longitude),
    parseNumber(cells.latitude),
  ];
  const cluster = { country, megawatts, row };
  return hasPlace(cells) && longitude !== undefined && latitude !== undefined
    ? [{ ...cluster, placed: true, region: subdivisionAt(country, longitude, latitude) }]
    : [{ ...cluster, placed: false }];
}

/** A cluster without a location has the coordinates of the middle of its country: they do not tell its province. */
const hasPlace = ({ Location = "", Country = "" }: CsvRecord["cells"]): boolean =>
  Location.trim() !== "" && Location.trim() !== Country.trim();

const megawattsOf = (clusters: readonly Cluster[]): number =>
  sixDigits(clusters.reduce((sum, { megawatts }) => sum + megawatts, 0));

function unplaced(clusters: readonly Cluster[]): readonly string[] {
  const lost = clusters.filter(({ placed }) => !placed);
  if (lost.length === 0) return [];
  const countries = [...new Set(lost.map(({ country }) => country))].sort().join(", ");
  return [
    `${clustersFile}, column Location: ${lost.length} clusters of ${clusters.length} name no place in their country (${megawattsOf(lost)} of ${megawattsOf(clusters)} MW; ${countries}) and are left out.`,
  ];
}

function elsewhere(clusters: readonly Cluster[]): readonly string[] {
  const lost = clusters.filter(({ placed, region }) => placed && region === undefined);
  if (lost.length === 0) return [];
  const rows = lost.map(({ row, country }) => `${row} (${country})`).join(", ");
  return [
    `${clustersFile}, columns latitude and longitude: rows ${rows} do not lie in a region of their country and are left out.`,
  ];
}
