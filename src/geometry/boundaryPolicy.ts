import * as z from "zod/mini";

const reassignment = z.object({ id: z.string(), to: z.string(), why: z.string() });

const variant = z.object({
  id: z.string(),
  name: z.string(),
  statement: z.string(),
  reassign: z.array(reassignment),
});

const line = z.object({ inside: z.array(z.string()), outside: z.array(z.string()) });

const dispute = z.object({
  id: z.string(),
  name: z.string(),
  parties: z.array(z.string()),
  statement: z.string(),
  lines: z.array(line),
});

const policy = z.object({
  statement: z.string(),
  disclaimer: z.string(),
  default: z.string(),
  variants: z.array(variant),
  disputes: z.array(dispute),
});

/** Which borders are drawn: the variants to choose from, and the disputed areas with their descriptions. */
export type BoundaryPolicy = z.infer<typeof policy>;

/** A dashed line: the border between the regions inside and those outside. */
export type DisputedLine = z.infer<typeof line>;

/** Reads the committed policy file; the issues name the field and its value. */
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

/** The country of a region under a variant: the one that the policy assigns, else its own. */
export function ownerUnder(
  found: BoundaryPolicy,
  variantId: string,
): (region: string, country: string) => string {
  const reassign = found.variants.find(({ id }) => id === variantId)?.reassign ?? [];
  const owners = new Map(reassign.map(({ id, to }) => [id, to]));
  return (region, country) => owners.get(region) ?? owners.get(country) ?? country;
}
