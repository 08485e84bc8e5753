import { optional } from "../dataset/optional.ts";
import { type Prepared, prepare } from "../model/prepare.ts";
import { type RangeRoom, rangeRoom } from "../model/ranges.ts";
import type { World } from "../region/region.ts";
import { regionPlaces } from "../region/regionPlaces.ts";
import type { Normalisation } from "../scenario/indexChoice.ts";
import type { IndicatorColumn } from "./assessment.ts";
import type { PillarScores } from "./scoresOf.ts";

/** Status and year of each region. */
export interface Trace {
  /** Index into `statuses`; 255 without one. */
  readonly status: Uint8Array;
  /** 0 without one. */
  readonly year: Int16Array;
}

/** What the assessments of one world share: no scenario changes it, and the maps are filled as scenarios ask. */
export interface Shared {
  readonly prepared: Prepared;
  /** The same of the level above. */
  readonly above?: Shared;
  /** Place of each region of the level above; empty for countries. */
  readonly placesAbove: ReadonlyMap<string, number>;
  /** Room that the columns of an assessment are copied out of. */
  readonly room: RangeRoom;
  /** Columns of variables shown as they came, by indicator and by whether the scenario asks for them. */
  readonly published: Map<string, IndicatorColumn>;
  /** Status and year of the variables that results read, by the variables. */
  readonly traces: Map<string, Trace>;
  /** Which regions have inherited the figures that results read, by the variables. */
  readonly lent: Map<string, Uint8Array>;
  /** Vulnerability of every region. */
  readonly vulnerability: Map<Normalisation, PillarScores>;
}

const known = new WeakMap<World, Shared>();

/** What all assessments of a world share; made when the first of them asks. */
export function sharedOf(world: World): Shared {
  const shared = known.get(world) ?? sharedBy(prepare(world));
  known.set(world, shared);
  return shared;
}

const sharedBy = (prepared: Prepared): Shared => ({
  prepared,
  ...optional("above", prepared.above && sharedBy(prepared.above)),
  placesAbove: regionPlaces(prepared.above?.regions ?? []),
  room: rangeRoom(prepared.regions.length),
  published: new Map(),
  traces: new Map(),
  lent: new Map(),
  vulnerability: new Map(),
});
