import type { Evidence } from "../assessment/assessment.ts";
import type { DataCentreYear } from "../assessment/dataCentreYears.ts";
import type { RankInterval } from "../assessment/intervals.ts";
import type { Status } from "../dataset/status.ts";
import type { IndicatorGroup } from "../indicator/indicator.ts";
import type { Pillar } from "../scenario/indexChoice.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Beside } from "./beside.ts";
import type { PublishedFigures } from "./evidence/publishedFigures.ts";
import type { ReportFigure } from "./reportFigure.ts";

/** The result of one indicator in a region. */
export interface ReportFinding extends ReportFigure {
  readonly id: string;
  readonly name: string;
  readonly group: IndicatorGroup;
  readonly unit: string;
  /** "At or above the burden of … of 100 regions"; absent for context figures and without a value. */
  readonly percentile?: {
    readonly of: number;
    readonly count: number;
    readonly words: string;
  };
  /** 1 is the heaviest burden, or of context figures the largest, among `ranked` regions. */
  readonly rank?: number;
  /** Ranks in nine of ten draws, where draws were counted, and whether they agree on one. */
  readonly rankInterval?: RankInterval;
  readonly settled?: boolean;
  readonly ranked: number;
  /** Among whom, in words: "56 countries with comparable figures"; absent without a rank. */
  readonly peers?: string;
  /** Middle value of the ranked regions. */
  readonly median?: string;
  readonly status?: Status;
  readonly dataStatus?: Status;
  /** Oldest year of the region's own data. */
  readonly year?: number;
  readonly stale: boolean;
  /** Numbers in the report's list of sources. */
  readonly sources: readonly number[];
  /** Why there is no value. */
  readonly reason?: string;
  /** What has to be read beside the figure. */
  readonly remark?: string;
}

export const ledgers = ["host", "use", "own"] as const;
export type Ledger = (typeof ledgers)[number];

/** A region's share of the world in one ledger, in per cent. The three are never added up. */
export interface LedgerShare extends ReportFigure {
  readonly ledger: Ledger;
  readonly name: string;
  /** What it is a share of. */
  readonly of: string;
}

/** One line of the costs, in million USD a year. */
export interface CostLine extends ReportFigure {
  readonly id: "bill" | "climate" | "health" | "water" | "total";
  readonly label: string;
}

export interface ReportSource {
  /** Its number in the list. */
  readonly number: number;
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
  readonly vintage: string;
  /** Years of the figures used. */
  readonly years: readonly number[];
  readonly licence: string;
  readonly licenceUrl: string;
  readonly attribution: string;
}

export interface StatusCount {
  readonly status: Status;
  readonly name: string;
  readonly about: string;
  readonly count: number;
}

/** A finding that stands out, in a sentence. */
export interface StandoutLine {
  readonly id: string;
  readonly words: string;
}

/** The weight given to a pillar and its effective weight in the differences between regions, in per cent and in words. */
export interface WeightLine {
  readonly pillar: Pillar;
  readonly name: string;
  readonly nominal: number;
  readonly effective: number;
  readonly nominalWords: string;
  readonly effectiveWords: string;
}

/** A region report as data. The document and the JSON file are made from it. */
export interface RegionReport {
  readonly version: 1;
  readonly title: string;
  readonly language: string;
  readonly atlas: { readonly name: string; readonly model: string; readonly data: string };
  readonly region: {
    readonly id: string;
    readonly iso2?: string;
    /** ISO 3166-2 code of a state or province. */
    readonly iso31662?: string;
    /** Id of the region above. */
    readonly parent?: string;
    readonly name: string;
    readonly level: string;
  };
  readonly scenario: { readonly words: string; readonly definition: Scenario };
  /** How the load is known; absent where no load is. */
  readonly evidence?: { readonly id: Evidence; readonly words: string };
  /** The draws that intervals come from; absent where ranges are the worst and the best case. */
  readonly draws?: { readonly count: number; readonly seed: number };
  readonly headline: readonly string[];
  readonly index: ReportFinding;
  readonly pillars: readonly ReportFinding[];
  /** Given and effective weights of the pillars that count; empty where too few regions have an index. */
  readonly weights: readonly WeightLine[];
  /** Weaknesses and strengths: of each group the finding that stands out most. */
  readonly standouts: {
    readonly heaviest: readonly StandoutLine[];
    readonly lightest: readonly StandoutLine[];
  };
  readonly findings: readonly ReportFinding[];
  /** The region above it and its neighbours; absent for countries. */
  readonly beside?: Beside;
  /** What others published of the region's data centres, and which figure is used. */
  readonly published?: PublishedFigures;
  readonly ledgers: readonly LedgerShare[];
  /** Electricity of all its data centres by year, TWh; empty where the load is placed, or not known. */
  readonly years: readonly DataCentreYear[];
  readonly grid: readonly string[];
  readonly costs: readonly CostLine[];
  readonly limitations: readonly string[];
  readonly statuses: readonly StatusCount[];
  readonly sources: readonly ReportSource[];
  /** One sentence for each figure that data files leave out, with the reason. */
  readonly notices: readonly string[];
  readonly citation: string;
  /** The command that writes the report again. */
  readonly command: string;
  readonly licence: string;
  /** SHA-256 of the report as JSON without this field. */
  readonly hash: string;
}
