import type { GeometryCollection, Topology } from "topojson-specification";
import * as z from "zod/mini";
import { objectOf } from "./topology.ts";

const reassignment = z.object({ id: z.string(), to: z.string(), why: z.string() });

const variant = z.object({
  id: z.string(),
  name: z.string(),
  statement: z.string(),
  reassign: z.array(reassignment),
});

const dispute = z.object({
  id: z.string(),
  name: z.string(),
  parties: z.array(z.string()),
  statement: z.string(),
  lines: z.array(z.object({ inside: z.array(z.string()), outside: z.array(z.string()) })),
});

const policy = z.object({
  statement: z.string(),
  disclaimer: z.string(),
  default: z.string(),
  variants: z.array(variant),
  disputes: z.array(dispute),
});

/** Whose borders are drawn: the variants on offer, the disputed areas, and what is said of them. */
export type BoundaryPolicy = z.infer<typeof policy>;

/** Reads the committed policy file; the issues name the field and what stands there. */
export function parseBoundaryPolicy(json: unknown): {
  readonly value: BoundaryPolicy | undefined;
  readonly issues: readonly string[];
} {
  const parsed = policy.safeParse(json);
  if (parsed.success) return { value: parsed.data, issues: [] };
  const issues = parsed.error.issues.map(
    ({ path, message }) => `policy.json, ${path.join(".")}: ${message}; correct the field.`,
  );
  return { value: undefined, issues };
}

/** The country of a region under a variant: what the policy reassigns, else what it was. */
export function ownerUnder(
  found: BoundaryPolicy,
  variantId: string,
): (region: string, country: string) => string {
  const reassign = found.variants.find(({ id }) => id === variantId)?.reassign ?? [];
  const owners = new Map(reassign.map(({ id, to }) => [id, to]));
  return (region, country) => owners.get(region) ?? owners.get(country) ?? country;
}

/**
 * The same topology with its `countries` as the variant counts them. The file holds the changed
 * shapes as `countries_<variant>`, built from the same lines; a country that goes whole to
 * another is left out.
 */
export function topologyUnder(
  topology: Topology,
  found: BoundaryPolicy,
  variantId: string,
): Topology {
  const changed = objectOf(topology, `countries_${variantId}`).geometries;
  if (changed.length === 0) return topology;
  const owner = ownerUnder(found, variantId);
  const replaced = new Set(changed.map(({ id }) => id));
  const kept = objectOf(topology, "countries").geometries.filter(
    ({ id }) => !replaced.has(id) && owner(String(id), String(id)) === id,
  );
  const geometries = [...kept, ...changed].sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
  const countries: GeometryCollection = { type: "GeometryCollection", geometries };
  return { ...topology, objects: { ...topology.objects, countries } };
}
