import { currentId } from "../../region/currentId.ts";
import { parseScenario } from "../../scenario/parseScenario.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { ExportIssue } from "./exportIssue.ts";

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
  /** Title of each dataset, by id. */
  readonly titles: ReadonlyMap<string, string>;
  readonly rows: ReadonlyMap<string, ReadonlyMap<string, ExportedRow>>;
}

/** An export, or why a file is none. */
export interface ReadExport {
  readonly found?: ExportFile;
  readonly issues: readonly ExportIssue[];
}

/**
 * Results that `burden assess` or the page made, of this release or an earlier one. A row that is none of ours is left out and
 * counted.
 */
export function exportOf(json: unknown, file: string): ReadExport {
  if (!isRecord(json) || !Array.isArray(json.results) || !isRecord(json.scenario))
    return { issues: [{ kind: "notResults" }] };
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
    ...editionsOf(sources),
  };
  if (rows.size === 0) return { issues: [{ kind: "noRows" }] };
  return {
    found,
    issues: [
      ...(wrong > 0 ? [{ kind: "wrongRows", count: wrong } as const] : []),
      ...(issues.length > 0 ? [{ kind: "wrongSettings", count: issues.length } as const] : []),
    ],
  };
}

const isRecord = (received: unknown): received is Readonly<Record<string, unknown>> =>
  typeof received === "object" && received !== null && !Array.isArray(received);

/** Longest text that is read of a cell, and most datasets behind a figure: a hostile file may hold what no page can show. */
const longest = 300;
const mostSources = 100;

const textOf = (received: unknown): string =>
  typeof received === "string" ? received.slice(0, longest).replace(/\p{Cc}/gu, "") : "";

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
    sources: sourcesOf(received.source),
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

const sourcesOf = (received: unknown): readonly string[] =>
  typeof received === "string" ? received.split(";", mostSources).filter(Boolean).map(textOf) : [];

/** Edition and title of each dataset. */
function editionsOf(received: unknown): Pick<ExportFile, "vintages" | "titles"> {
  const sources = (Array.isArray(received) ? received : [])
    .filter(isRecord)
    .filter(({ id }) => textOf(id) !== "");
  return {
    vintages: new Map(sources.map(({ id, vintage }) => [textOf(id), textOf(vintage)])),
    titles: new Map(sources.map(({ id, title }) => [textOf(id), textOf(title)])),
  };
}
