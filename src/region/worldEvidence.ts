import * as z from "zod/mini";
import {
  type DataCentreFigure,
  dataCentreKinds,
  dataCentreRoles,
} from "../dataset/references/dataCentreFigures.ts";
import { gridCaveatKinds } from "../dataset/references/gridCaveats.ts";
import { statuses } from "../dataset/status.ts";
import type { IeaRegion } from "./region.ts";

/** What the model reads of a published figure of data centres. */
export type EvidenceFigure = Pick<
  DataCentreFigure,
  | "id"
  | "region"
  | "kind"
  | "role"
  | "value"
  | "low"
  | "high"
  | "partOfDemand"
  | "year"
  | "series"
  | "status"
  | "publisher"
>;

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

/** What the key says of a country that it was not fitted to. */
export interface LeftOutCountry {
  readonly id: string;
  /** Published, TWh/yr of the base year. */
  readonly published: number;
  /** Q of a key fitted to all others, TWh/yr. */
  readonly level: number;
  /** ln published − ln level, in standard deviations of that key. */
  readonly residual: number;
  /** Whether the published figure lies in the middle half of what that key expects. */
  readonly inFifty: boolean;
  readonly inNinety: boolean;
  /** Whether it lies between 5 and 95 % of `λ · Q · e^ε`, as a region with records of sites would be given it. */
  readonly inNinetyOfLocated: boolean;
}

/** IT power of one site from a day on. */
export interface DatedPower {
  readonly site: string;
  readonly country: string;
  /** Region below the country. */
  readonly region?: string | undefined;
  /** ISO 8601. */
  readonly date: string;
  /** MW. */
  readonly itPower: number;
}

/** Demand (TWh) and carbon intensity (g/kWh) of a year; `null` where none is published. */
export type YearOfGrid = readonly [
  year: number,
  demand: number | null,
  carbonIntensity: number | null,
];

/** Why a grid cannot be compared with others. */
export interface EvidenceCaveat {
  readonly region: string;
  readonly kind: (typeof gridCaveatKinds)[number];
  readonly reason: string;
  /** Who says so, and where. */
  readonly source: string;
  readonly url: string;
}

/** What is known of the world beside the cells of its regions: several figures a region, dates, years, price levels. */
export interface WorldEvidence {
  /** Published figures of data centres; regions of the IEA stand as `iea:…`. */
  readonly figures: readonly EvidenceFigure[];
  readonly sites: readonly DatedPower[];
  /** By country. */
  readonly years: Readonly<Record<string, readonly YearOfGrid[]>>;
  /** Price level of the United States by year; that of 2024 is 1. */
  readonly priceLevels: Readonly<Record<string, number>>;
  readonly gridCaveats: readonly EvidenceCaveat[];
  /** Countries that lie in one climate zone, so that their climate holds for each of their parts. */
  readonly oneClimate: readonly string[];
  /** The key as the build fitted it; absent where too few countries have a figure. */
  readonly key?: LevelKey | undefined;
  /** Each country that the key is fitted to, left out in turn. */
  readonly leftOut: readonly LeftOutCountry[];
}

/** Name under which the built file is served. */
export const evidenceFileName = "evidence.json";

const year = z.int();
const optionalNumber = z.optional(z.number());

const figure = z.object({
  id: z.string(),
  region: z.string(),
  kind: z.enum(dataCentreKinds),
  role: z.enum(dataCentreRoles),
  value: z.number(),
  low: optionalNumber,
  high: optionalNumber,
  partOfDemand: optionalNumber,
  year,
  series: z.optional(z.string()),
  status: z.enum(statuses),
  publisher: z.string(),
});

const evidence = z.object({
  figures: z.array(figure),
  sites: z.array(
    z.object({
      site: z.string(),
      country: z.string(),
      region: z.optional(z.string()),
      date: z.string(),
      itPower: z.number(),
    }),
  ),
  years: z.record(
    z.string(),
    z.array(z.tuple([year, z.nullable(z.number()), z.nullable(z.number())])),
  ),
  priceLevels: z.record(z.string(), z.number()),
  gridCaveats: z.array(
    z.object({
      region: z.string(),
      kind: z.enum(gridCaveatKinds),
      reason: z.string(),
      source: z.string(),
      url: z.string(),
    }),
  ),
  oneClimate: z.array(z.string()),
  key: z.optional(
    z.object({
      count: z.int(),
      constant: z.number(),
      gdp: z.number(),
      cloudRegions: z.number(),
      deviation: z.number(),
    }),
  ),
  leftOut: z.array(
    z.object({
      id: z.string(),
      published: z.number(),
      level: z.number(),
      residual: z.number(),
      inFifty: z.boolean(),
      inNinety: z.boolean(),
      inNinetyOfLocated: z.boolean(),
    }),
  ),
});

/** Nothing is known beside the cells of the regions. */
export const noWorldEvidence: WorldEvidence = {
  figures: [],
  sites: [],
  years: {},
  priceLevels: {},
  gridCaveats: [],
  oneClimate: [],
  leftOut: [],
};

/** Reads the built file of evidence; `undefined` with issues when it cannot be taken. */
export function parseWorldEvidence(json: unknown, issues: string[]): WorldEvidence | undefined {
  const parsed = z.safeParse(evidence, json);
  if (parsed.success) return parsed.data as WorldEvidence;
  for (const { path, message } of parsed.error.issues)
    issues.push(
      `${evidenceFileName}, ${path.join(".") || "the whole file"}: ${message}; write the file again with npm run data.`,
    );
  return undefined;
}

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
