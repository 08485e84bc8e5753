import { join } from "node:path";
import { boundaries, readJson } from "./files.ts";

interface Reassignment {
  readonly id: string;
  readonly to: string;
}

/** A line to be dashed: the border between what is inside and what is outside. */
export interface DisputedLine {
  readonly inside: readonly string[];
  readonly outside: readonly string[];
}

export interface Policy {
  readonly variants: readonly { readonly id: string; readonly reassign: readonly Reassignment[] }[];
  readonly disputes: readonly { readonly id: string; readonly lines: readonly DisputedLine[] }[];
}

export function readPolicy(): Policy {
  return readJson<Policy>(join(boundaries, "policy.json"));
}

/** The country of a region under a variant: by the region first, then by its country. */
export function ownerUnder(policy: Policy, variant: string) {
  const reassign = policy.variants.find(({ id }) => id === variant)?.reassign ?? [];
  const owners = new Map(reassign.map(({ id, to }) => [id, to]));
  return (region: string, country: string): string =>
    owners.get(region) ?? owners.get(country) ?? country;
}
