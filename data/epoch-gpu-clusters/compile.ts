import { type Compiled, type CsvRecord, parseNumber } from "../../src/index.ts";
import { locatedRows, type PowerRecord, readRecord } from "../compile/powerRecord.ts";
import { type SourceFiles, sourceCsv } from "../compile/sourceCsv.ts";

export const clustersFile = "ai_supercomputers.csv";

/** Year of the edition: June 2025. */
export const clustersYear = 2025;

export const powerColumn = "Power Capacity (MW)";

/** Existing clusters that count: not replaced by a later phase, not a duplicate, not unlikely. */
export const isKept = ({ cells }: CsvRecord): boolean =>
  cells.Status === "Existing" &&
  (cells["Superseded by"] ?? "").trim() === "" &&
  cells["Possible Duplicate"] !== "True" &&
  cells.Certainty !== "Unlikely";

/** Clusters that count, with host country, owners and power. */
export function clusterRecords(files: SourceFiles): {
  readonly records: readonly PowerRecord[];
  readonly issues: readonly string[];
} {
  const csv = sourceCsv(files, clustersFile);
  const issues: string[] = [...csv.issues];
  const kept = csv.records.filter(isKept);
  const records = kept.flatMap((record) => {
    const { cells } = record;
    if (cells.Country === "" || cells[powerColumn] === "") return [];
    return readRecord(
      {
        name: cells.Name ?? "",
        country: cells.Country ?? "",
        owners: cells.Owner ?? "",
        power: cells[powerColumn] ?? "",
      },
      `${clustersFile}, row ${record.row}`,
      issues,
    );
  });
  return {
    records,
    issues: [...issues, ...withoutCountry(csv.records, kept), ...withoutPower(kept)],
  };
}

/** Located power of clusters, MW by country. */
export function compileClusters(files: SourceFiles): Compiled {
  const { records, issues } = clusterRecords(files);
  return { rows: locatedRows(records, "computeLocatedClusters", clustersYear), issues };
}

function withoutCountry(all: readonly CsvRecord[], kept: readonly CsvRecord[]): readonly string[] {
  const existing = all.filter(
    ({ cells }) => cells.Status === "Existing" && cells.Country === "",
  ).length;
  const lost = kept.filter(({ cells }) => cells.Country === "");
  if (existing === 0) return [];
  const power = lost.reduce(
    (sum, { cells }) => sum + (parseNumber(cells[powerColumn]).value ?? 0),
    0,
  );
  return [
    `${clustersFile}, column Country: ${existing} existing clusters name no country; ${lost.length} of them pass the other filters (${power.toFixed(1)} MW, rows ${rowsOf(lost)}) and are left out.`,
  ];
}

function withoutPower(kept: readonly CsvRecord[]): readonly string[] {
  const lost = kept.filter(({ cells }) => cells.Country !== "" && cells[powerColumn] === "");
  return lost.length === 0
    ? []
    : [
        `${clustersFile}, column ${powerColumn}: ${lost.length} clusters in named countries print no power and are left out (rows ${rowsOf(lost)}).`,
      ];
}

const rowsOf = (records: readonly CsvRecord[]): string => records.map(({ row }) => row).join(", ");
