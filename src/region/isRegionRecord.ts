import { ieaRegions } from "./ieaRegions.ts";
import { levels, type Region } from "./region.ts";

/** A region as `atlas.json` holds it: its figures stand in the files of the topics. */
export type RegionRecord = Omit<Region, "cells">;

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
 * Whether a region of `atlas.json` has the fields that it must have, and no others. Checked by hand, as in `isEntry`: there are
 * thousands of regions, and a schema needs more than the time of a frame for them. The schema says what is wrong with the others.
 */
export const isRegionRecord = (received: unknown): received is RegionRecord =>
  isRecord(received) &&
  fields.every(([field, check]) => check(received[field])) &&
  Object.keys(received).every((field) => Object.hasOwn(checks, field));

const isRecord = (received: unknown): received is Readonly<Record<string, unknown>> =>
  typeof received === "object" && received !== null && !Array.isArray(received);
