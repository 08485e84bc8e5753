import * as z from "zod/mini";
import { dataCentreKinds, dataCentreRoles } from "../dataset/references/dataCentreFigures.ts";
import { gridCaveatKinds } from "../dataset/references/gridCaveats.ts";
import { statuses } from "../dataset/status.ts";
import type { WorldEvidence } from "./worldEvidence.ts";

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
  demand: z.record(z.string(), z.array(z.tuple([year, z.number()]))),
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
