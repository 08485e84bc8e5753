import * as z from "zod/mini";

const variable = z.string();

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

/** A schema of a record would look at each of its thousands of keys. */
const byRegion = z.custom<Readonly<Record<string, unknown>>>(
  (received) => typeof received === "object" && received !== null && !Array.isArray(received),
);

/** The same for a list of thousands of entries. */
const entries = z.custom<readonly unknown[]>((received) => Array.isArray(received));

/** The shape of a built file; its entries are checked one by one, so that a bad one spoils only itself. */
export const topicSchema = z.object({
  topic: z.string(),
  /** Day of the release that wrote it. */
  release: z.optional(z.string()),
  sources: z.array(z.string()),
  regions: z.array(z.string()),
  values: z.record(variable, entries),
  gaps: z.record(variable, byRegion),
  years: z.optional(z.record(variable, byRegion)),
});
