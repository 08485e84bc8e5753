import type { AtlasFile } from "./atlasFile.ts";
import { ieaRegions, levels } from "./region.ts";

type Check = (field: unknown) => boolean;

const isString: Check = (field) => typeof field === "string";
const isText: Check = (field) => isString(field) && field !== "";
const isOptional: Check = (field) => field === undefined || isString(field);
const isFlag: Check = (field) => typeof field === "boolean";
const isOneOf = (known: readonly unknown[]): Check => known.includes.bind(known);
const isDegree = (field: unknown, most: number): boolean =>
  typeof field === "number" && Math.abs(field) <= most;
const isLabel: Check = (field) =>
  Array.isArray(field) && field.length === 2 && isDegree(field[0], 180) && isDegree(field[1], 90);

const checks: Readonly<Record<string, Check>> = {
  id: isText,
  level: isOneOf(levels),
  name: isText,
  iso2: isOptional,
  iso31662: isOptional,
  parent: isOptional,
  ieaRegion: isOneOf(ieaRegions),
  unRegion: isString,
  hasIso: isFlag,
  tiny: isFlag,
  hasGeometry: isFlag,
  label: isLabel,
};
const fields = Object.entries(checks);

/**
 * Whether a region of `atlas.json` is what it must be and nothing more. Written out by hand, as `isEntry` is: there are thousands of them,
 * and a schema takes longer over them than a frame lasts. What is not so goes to the schema, which says why.
 */
export const isRegionRecord = (received: unknown): received is AtlasFile["regions"][number] =>
  isRecord(received) &&
  fields.every(([field, check]) => check(received[field])) &&
  Object.keys(received).every((field) => Object.hasOwn(checks, field));

const isRecord = (received: unknown): received is Readonly<Record<string, unknown>> =>
  typeof received === "object" && received !== null && !Array.isArray(received);
