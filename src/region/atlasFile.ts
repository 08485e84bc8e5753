import * as z from "zod/mini";
import type { DatasetRecord } from "../dataset/dataset.ts";
import { datasetFields } from "../dataset/datasetFields.ts";
import { type GateFailure, gateRules } from "../dataset/gate.ts";
import { type VariableId, variableIds } from "../dataset/variable.ts";
import { ieaRegions, levels, type Region } from "./region.ts";

/** The built file that names the regions, the datasets and the failed checks of a release. */
export interface AtlasFile {
  readonly release: Release;
  readonly regions: readonly Omit<Region, "cells">[];
  readonly datasets: readonly DatasetRecord[];
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

const dataset = z.object({ ...datasetFields, supplies: z.array(variable) });

const gateFailure = z.object({
  rule: z.enum(gateRules),
  region: z.string(),
  variable,
  year: z.int(),
  source: z.string(),
  value: z.number(),
  min: z.number(),
  max: z.number(),
  kept: z.boolean(),
});

const atlas = z.object({
  release: z.object({ date: text, modelVersion: z.optional(z.string()) }),
  regions: z.array(region),
  datasets: z.array(dataset),
  gateFailures: z.array(gateFailure),
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
  const parsed = z.safeParse(atlas, json);
  if (parsed.success) return parsed.data as AtlasFile;
  for (const { path, message } of parsed.error.issues)
    issues.push(
      `${file}, ${path.join(".") || "the whole file"}: ${message}; write the file again with npm run data.`,
    );
  return undefined;
}
