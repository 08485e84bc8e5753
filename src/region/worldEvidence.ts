import type { DataCentreFigure } from "../dataset/references/dataCentreFigures.ts";
import type { GridCaveat } from "../dataset/references/gridCaveats.ts";
import type { Status } from "../dataset/status.ts";
import type { IeaRegion } from "./ieaRegions.ts";

/** What the model reads of a published figure of data centres. */
export type EvidenceFigure = Pick<
  DataCentreFigure,
  | "region"
  | "kind"
  | "role"
  | "value"
  | "low"
  | "high"
  | "partOfDemand"
  | "year"
  | "series"
  | "publisher"
> & { readonly status: Status };

/** `ln Q = c + β · ln GDP + γ · ln(1 + cloud regions) + ε`: the level of data-centre electricity where nobody publishes one. */
export interface LevelKey {
  /** Countries that it is fitted to. */
  readonly count: number;
  /** c. */
  readonly constant: number;
  /** β. */
  readonly gdp: number;
  /** γ. */
  readonly cloudRegions: number;
  /** s, standard deviation of ε on n − 3 degrees of freedom. */
  readonly deviation: number;
}

/** IT power of one site from a day on. */
export interface DatedPower {
  /** Tells sites apart; not a name. */
  readonly site: string;
  readonly country: string;
  /** Region below the country. */
  readonly region?: string | undefined;
  /** ISO 8601. */
  readonly date: string;
  /** MW. */
  readonly itPower: number;
}

/** Electricity demand of a year, TWh. */
export type YearOfDemand = readonly [year: number, demand: number];

/** Why a grid cannot be compared with others; the address of its source stands in the reference of caveats. */
export type EvidenceCaveat = Pick<GridCaveat, "region" | "kind" | "reason" | "source">;

/** What is known of the world beside the cells of its regions: several figures a region, dates, years, price levels. */
export interface WorldEvidence {
  /** Published figures of data centres; regions of the IEA stand as `iea:…`. */
  readonly figures: readonly EvidenceFigure[];
  readonly sites: readonly DatedPower[];
  /** By region with a published share: the years that its shares are shares of. */
  readonly demand: Readonly<Record<string, readonly YearOfDemand[]>>;
  /** Price level of the United States by year; that of 2024 is 1. */
  readonly priceLevels: Readonly<Record<string, number>>;
  readonly gridCaveats: readonly EvidenceCaveat[];
  /** Countries that lie in one climate zone, so that their climate holds for each of their parts. */
  readonly oneClimate: readonly string[];
  /** The key as the build fitted it; absent where too few countries have a figure. */
  readonly key?: LevelKey | undefined;
}

/** Nothing is known beside the cells of the regions. */
export const noWorldEvidence: WorldEvidence = {
  figures: [],
  sites: [],
  demand: {},
  priceLevels: {},
  gridCaveats: [],
  oneClimate: [],
};

/** Data-centre electricity of a region of the IEA, or of the world, as the agency gives it, TWh by year. */
export const ieaTotals = (
  { figures }: WorldEvidence,
  ieaRegion: IeaRegion | "World",
): ReadonlyMap<number, number> =>
  new Map(
    figures
      .filter(({ region, role }) => region === `iea:${ieaRegion}` && role === "total")
      .map(({ year: of, value }) => [of, value]),
  );
