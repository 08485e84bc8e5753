import * as z from "zod/mini";
import { dataCentreKinds, dataCentreRoles } from "../dataset/references/dataCentreKinds.ts";
import { gridCaveatKinds } from "../dataset/references/gridCaveatKinds.ts";
import { publishedStatuses } from "../dataset/status.ts";
import type { DatedPower, EvidenceFigure, WorldEvidence } from "./worldEvidence.ts";

/** Name under which the built file is served. */
export const evidenceFileName = "evidence.json";

const year = z.int();
const text = z.array(z.string());
const number = z.array(z.number());
const perhaps = z.array(z.nullable(z.number()));

/** Figures stand as columns and sites with all their states: the file is half as long so, and the first map waits for it. */
const evidenceFile = z.object({
  figures: z.object({
    region: text,
    kind: z.array(z.enum(dataCentreKinds)),
    role: z.array(z.enum(dataCentreRoles)),
    value: number,
    low: perhaps,
    high: perhaps,
    partOfDemand: perhaps,
    year: z.array(year),
    series: z.array(z.nullable(z.string())),
    status: z.array(z.enum(publishedStatuses)),
    publisher: text,
  }),
  sites: z.array(
    z.object({
      country: z.string(),
      region: z.optional(z.string()),
      states: z.array(z.tuple([z.string(), z.number()])),
    }),
  ),
  demand: z.record(z.string(), z.array(z.tuple([year, z.number()]))),
  priceLevels: z.record(z.string(), z.number()),
  gridCaveats: z.array(
    z.object({
      region: z.string(),
      kind: z.enum(gridCaveatKinds),
      reason: z.string(),
      source: z.string(),
    }),
  ),
  oneClimate: text,
  key: z.optional(
    z.object({
      count: z.int(),
      constant: z.number(),
      gdp: z.number(),
      cloudRegions: z.number(),
      deviation: z.number(),
    }),
  ),
});

type EvidenceFile = z.infer<typeof evidenceFile>;
type FigureColumns = EvidenceFile["figures"];
type FigureColumn = keyof FigureColumns;

const figureColumns = Object.keys(evidenceFile.def.shape.figures.def.shape) as FigureColumn[];

/** The content of the built file. */
export const evidenceFileOf = ({ figures, sites, ...others }: WorldEvidence): EvidenceFile => ({
  ...(others as Omit<EvidenceFile, "figures" | "sites">),
  figures: Object.fromEntries(
    figureColumns.map((column) => [column, figures.map((figure) => figure[column] ?? null)]),
  ) as FigureColumns,
  sites: [...new Map(sites.map((state) => [state.site, state])).values()].map(
    ({ site, country, region }) => ({
      ...{ country, region },
      states: sites
        .filter((state) => state.site === site)
        .map(({ date, itPower }): [string, number] => [date, itPower]),
    }),
  ),
});

/** Reads the built file of evidence; `undefined` with issues when it cannot be taken. */
export function parseWorldEvidence(json: unknown, issues: string[]): WorldEvidence | undefined {
  const parsed = z.safeParse(evidenceFile, json);
  const found = parsed.success
    ? unequalColumns(parsed.data.figures)
    : parsed.error.issues.map(
        ({ path, message }) => `${path.join(".") || "the whole file"}: ${message}`,
      );
  for (const issue of found)
    issues.push(`${evidenceFileName}, ${issue}; write the file again with npm run data.`);
  if (!parsed.success || found.length > 0) return undefined;
  const { figures, sites, ...others } = parsed.data;
  return { ...others, figures: figuresOf(figures), sites: sites.flatMap(statesOf) };
}

const unequalColumns = (columns: FigureColumns): string[] =>
  figureColumns
    .filter((column) => columns[column].length !== columns.region.length)
    .map(
      (column) =>
        `figures.${column}: ${columns[column].length} entries beside ${columns.region.length} of figures.region`,
    );

const figuresOf = (columns: FigureColumns): EvidenceFigure[] =>
  columns.region.map(
    (_, row) =>
      Object.fromEntries(
        figureColumns.flatMap((column) => {
          const value = columns[column][row];
          return value === null ? [] : [[column, value]];
        }),
      ) as unknown as EvidenceFigure,
  );

const statesOf = (
  { country, region, states }: EvidenceFile["sites"][number],
  place: number,
): DatedPower[] =>
  states.map(([date, itPower]) => ({ site: `${place}`, country, region, date, itPower }));
