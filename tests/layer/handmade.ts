import { statuses } from "../../src/dataset/status.ts";
import {
  type Assessment,
  defaultScenario,
  type IndicatorColumn,
  indicators,
  type OutcomeKind,
  outcomeKinds,
  type Status,
} from "../../src/index.ts";
import { indicatorReads } from "../../src/indicator/indicatorReads.ts";

/** What a region has in a hand-made column: a number, a number with further fields, or a special class. */
export type Finding =
  | number
  | {
      readonly value: number;
      readonly low?: number;
      readonly high?: number;
      readonly status?: Status;
      readonly dataStatus?: Status;
      readonly year?: number;
    }
  | Exclude<OutcomeKind, "value">;

const none = 255;

/** A column of an assessment, written by hand. */
export function handmadeColumn(findings: readonly Finding[]): IndicatorColumn {
  const full = findings.map((finding) =>
    typeof finding === "number" ? { value: finding } : finding,
  );
  const pick = (part: "value" | "low" | "high"): Float64Array =>
    Float64Array.from(full, (finding) => {
      if (finding === "noLoad") return 0;
      return typeof finding === "string" ? Number.NaN : (finding[part] ?? finding.value);
    });
  const index = (part: "status" | "dataStatus"): Uint8Array =>
    Uint8Array.from(full, (finding) =>
      typeof finding === "string" ? none : statuses.indexOf(finding[part] ?? "reported"),
    );
  return {
    value: pick("value"),
    low: pick("low"),
    high: pick("high"),
    kind: Uint8Array.from(full, (finding) =>
      outcomeKinds.indexOf(typeof finding === "string" ? finding : "value"),
    ),
    status: index("status"),
    dataStatus: index("dataStatus"),
    year: Int16Array.from(full, (finding) =>
      typeof finding === "string" ? 0 : (finding.year ?? 2022),
    ),
  };
}

/** An assessment of these regions with one hand-made column for each indicator named. */
export const handmadeAssessment = (
  regions: readonly string[],
  columns: Readonly<Record<string, readonly Finding[]>>,
): Assessment => ({
  scenario: defaultScenario,
  modelVersion: "9",
  regions,
  evidence: new Uint8Array(regions.length).fill(none),
  columns: Object.fromEntries(
    Object.entries(columns).map(([id, findings]) => [id, handmadeColumn(findings)]),
  ),
  publishedLoads: { figures: new Map(), within: new Set() },
  reads: Object.fromEntries(
    indicators.map((indicator) => [indicator.id, indicatorReads(indicator, defaultScenario)]),
  ),
});
