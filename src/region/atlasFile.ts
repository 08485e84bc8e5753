import * as z from "zod/mini";
import type { DatasetSource } from "../dataset/dataset.ts";
import { sourceFields } from "../dataset/datasetFields.ts";
import { type GateFailure, gateRules } from "../dataset/gate.ts";
import { inheritedGroups } from "../dataset/inheritance.ts";
import { topics, type VariableId, variableIds } from "../dataset/variable.ts";
import { ieaRegions } from "./ieaRegions.ts";
import { isRegionRecord, type RegionRecord } from "./isRegionRecord.ts";
import { levels } from "./region.ts";

/** The built file that names the regions, the datasets and the failed checks of a release. */
export interface AtlasFile {
  readonly release: Release;
  readonly regions: readonly RegionRecord[];
  readonly datasets: readonly DatasetSource[];
  readonly gateFailures: readonly GateFailure[];
}

export interface Release {
  /** Day of the release, ISO 8601. */
  readonly date: string;
  readonly modelVersion?: string;
}

const variable = z.enum(variableIds as readonly [VariableId, ...VariableId[]]);
const text = z.string().check(z.minLength(1));

const region = z.object({
  id: text,
  level: z.enum(levels),
  name: text,
  iso2: z.optional(z.string()),
  iso31662: z.optional(z.string()),
  parent: z.optional(z.string()),
  ieaRegion: z.enum(ieaRegions),
  unRegion: z.string(),
  hasIso: z.boolean(),
  tiny: z.boolean(),
  hasGeometry: z.boolean(),
  label: z.tuple([
    z.number().check(z.minimum(-180), z.maximum(180)),
    z.number().check(z.minimum(-90), z.maximum(90)),
  ]),
});

/** The declaration of a variable that a dataset brings. */
const brought = z.object({
  unit: text,
  min: z.number(),
  max: z.number(),
  topic: z.enum(topics),
  inherits: z.discriminatedUnion("kind", [
    z.object({
      kind: z.literal("spread"),
      widen: z.object({
        by: z.enum(["times", "plus", "lack"]),
        low: z.number(),
        high: z.number(),
      }),
      only: z.optional(z.literal("oneClimate")),
    }),
    z.object({ kind: z.literal("group"), group: z.enum(inheritedGroups) }),
    z.object({ kind: z.literal("amount") }),
  ]),
  everyYear: z.optional(z.literal(true)),
});

const dataset = z.object({
  ...sourceFields,
  supplies: z.array(variable),
  brings: z.optional(z.record(z.string(), brought)),
});

const gateFailure = z.object({
  rule: z.enum(gateRules),
  region: z.string(),
  variable: z.string(),
  year: z.int(),
  source: z.string(),
  value: z.number(),
  min: z.number(),
  max: z.number(),
  kept: z.boolean(),
});

const fields = {
  release: z.object({ date: text, modelVersion: z.optional(z.string()) }),
  datasets: z.array(dataset),
  gateFailures: z.array(gateFailure),
};
const atlas = z.object({ ...fields, regions: z.array(region) });

/** The same, its regions checked by hand: the usual case. */
const frame = z.object({
  ...fields,
  regions: z.custom((received) => Array.isArray(received) && received.every(isRegionRecord)),
});

/**
 * Reads `atlas.json`; `undefined` with issues when it cannot be taken.
 *
 * @param file its path, for the issues.
 */
export function parseAtlas(
  json: unknown,
  issues: string[],
  file = "atlas.json",
): AtlasFile | undefined {
  const known = z.safeParse(frame, json);
  const parsed = known.success ? known : z.safeParse(atlas, json);
  if (parsed.success) return parsed.data as AtlasFile;
  for (const { path, message } of parsed.error.issues)
    issues.push(
      `${file}, ${path.join(".") || "the whole file"}: ${message}; write the file again with npm run data.`,
    );
  return undefined;
}
