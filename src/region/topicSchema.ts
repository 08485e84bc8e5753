import * as z from "zod/mini";
import { type VariableId, variableIds } from "../dataset/variable.ts";

const bound = z.optional(z.nullable(z.number()));
const index = z.int().check(z.nonnegative());

/** See `Entry` of topicFile.ts. */
export const entrySchema = z.tuple([
  z.number(),
  z.int().check(z.minimum(1900), z.maximum(2100)),
  index,
  index,
  bound,
  bound,
  z.optional(z.nullable(z.string())),
]);

const variable = z.enum(variableIds as readonly [VariableId, ...VariableId[]]);

/** Causes that a built file may name; the others are found by the reader. */
export const causeSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("uncovered"), variable, sources: z.array(z.string()) }),
  z.object({
    kind: z.literal("suppressed"),
    variable,
    source: z.string(),
    printed: z.string(),
  }),
  z.object({
    kind: z.literal("gate"),
    variable,
    source: z.string(),
    value: z.number(),
    min: z.number(),
    max: z.number(),
  }),
]);

const byRegion = z.record(z.string(), z.unknown());

/** The shape of a built file; its entries are checked one by one, so that a bad one spoils only itself. */
export const topicSchema = z.object({
  topic: z.string(),
  sources: z.array(z.string()),
  values: z.partialRecord(variable, byRegion),
  gaps: z.partialRecord(variable, byRegion),
  totals: z.optional(byRegion),
});
