import { currentId } from "../../region/currentId.ts";
import { parseScenario } from "../../scenario/parseScenario.ts";
import type { Scenario } from "../../scenario/scenario.ts";

/** One figure of an export, as far as comparisons read it. */
export interface ExportedRow {
  readonly region: string;
  readonly name: string;
  /** ISO 3166-2 code; empty where it has none or the file was written without. */
  readonly code: string;
  readonly kind: string;
  readonly value?: number;
  readonly year?: number;
  /** Ids of the datasets behind it. */
  readonly sources: readonly string[];
}

/** Results of all regions that were written as JSON, by indicator and region. */
export interface ExportFile {
  readonly file: string;
  readonly modelVersion: string;
  /** Day of the data, ISO 8601. */
  readonly data: string;
  readonly scenario: Scenario;
  /** Edition of each dataset, by id. */
  readonly vintages: ReadonlyMap<string, string>;
  readonly rows: ReadonlyMap<string, ReadonlyMap<string, ExportedRow>>;
}

/** An export, or sentences on why a file is none. */
export interface ReadExport {
  readonly found?: ExportFile;
  readonly issues: readonly string[];
}

const advice = "write one with `npx burden assess --format json --out results.json`";

/**
 * Reads results that `burden assess` or the page wrote as JSON, of this release or an earlier one. A row that is none of ours is
 * left out and counted.
 *
 * @param file its name, for the sentences.
 */
export function readExport(json: unknown, file: string): ReadExport {
  if (!isRecord(json) || !Array.isArray(json.results) || !isRecord(json.scenario))
    return { issues: [`${file}: holds no results and scenario of the atlas; ${advice}.`] };
  const { results, sources, model_version: version, data } = json;
  const rows = new Map<string, Map<string, ExportedRow>>();
  let wrong = 0;
  for (const result of results) {
    const row = rowOf(result);
    if (row) put(rows, row.indicator, row);
    else wrong += 1;
  }
  const { scenario, issues } = parseScenario(json.scenario);
  const found = {
    ...{ file, scenario, rows },
    modelVersion: textOf(version),
    data: textOf(data),
    vintages: vintagesOf(sources),
  };
  if (rows.size === 0) return { issues: [`${file}: holds no results; ${advice}.`] };
  return {
    found,
    issues: [
      ...(wrong > 0 ? [`${file}: ${wrong} results cannot be read and are left out.`] : []),
      ...(issues.length > 0
        ? [`${file}: ${issues.length} settings of its scenario cannot be read and are left out.`]
        : []),
    ],
  };
}

const isRecord = (received: unknown): received is Readonly<Record<string, unknown>> =>
  typeof received === "object" && received !== null && !Array.isArray(received);

const textOf = (received: unknown): string => (typeof received === "string" ? received : "");

const numberOf = (received: unknown): number | undefined =>
  typeof received === "number" && Number.isFinite(received) ? received : undefined;

function rowOf(received: unknown): (ExportedRow & { readonly indicator: string }) | undefined {
  if (!isRecord(received)) return undefined;
  const [region, indicator, kind] = [received.region, received.indicator, received.kind].map(
    textOf,
  );
  if (!region || !indicator || !kind) return undefined;
  const [value, year] = [numberOf(received.value), numberOf(received.year)];
  return {
    ...{ region: currentId(region), indicator, kind, name: textOf(received.name) || region },
    code: textOf(received.iso3166_2),
    ...(value === undefined ? {} : { value }),
    ...(year === undefined ? {} : { year }),
    sources: textOf(received.source).split(";").filter(Boolean),
  };
}

function put(
  rows: Map<string, Map<string, ExportedRow>>,
  indicator: string,
  row: ExportedRow,
): void {
  const known = rows.get(indicator);
  if (known) known.set(row.region, row);
  else rows.set(indicator, new Map([[row.region, row]]));
}

const vintagesOf = (sources: unknown): ReadonlyMap<string, string> =>
  new Map(
    (Array.isArray(sources) ? sources : []).flatMap((source): [string, string][] =>
      isRecord(source) && textOf(source.id) !== ""
        ? [[textOf(source.id), textOf(source.vintage)]]
        : [],
    ),
  );
