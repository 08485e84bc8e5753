import { join } from "node:path";
import { type BoundaryPolicy, parseBoundaryPolicy } from "../../src/index.ts";
import { boundaries, readJson } from "./files.ts";

/** The committed policy. Throws an error that lists what is wrong, field by field. */
export function readPolicy(): BoundaryPolicy {
  const { value, issues } = parseBoundaryPolicy(readJson(join(boundaries, "policy.json")));
  if (value === undefined) throw new Error(issues.join("\n"));
  return value;
}
