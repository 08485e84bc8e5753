import type { VariableId } from "../../dataset/variable.ts";
import type { RoutingPreset } from "../../scenario/tokenChoice.ts";
import type { Evidence } from "../evidence.ts";
import { emptyRow, type Routing, rowOf } from "./routing.ts";

/** Figures of a region that a preset needs; NaN where there is none. */
export interface RoutingRegion {
  readonly code: string;
  readonly evidence?: Evidence;
  /** Load hosted now, in any unit. */
  readonly footprint: number;
  /** USD/kWh. */
  readonly price: number;
  /** g CO₂e/kWh. */
  readonly carbonIntensity: number;
  /** Aqueduct's score, 0–5. */
  readonly stressScore: number;
}

/** For each preset that seeks the best regions: the figure that it ranks by, and its variable. */
export const sought = {
  cheapest: { figure: "price", variable: "priceBusiness" },
  cleanest: { figure: "carbonIntensity", variable: "carbonIntensity" },
  leastStressed: { figure: "stressScore", variable: "waterStressScore" },
} as const satisfies {
  readonly [preset in RoutingPreset]?: {
    readonly figure: keyof RoutingRegion;
    readonly variable: VariableId;
  };
};

/** One region in this many is among the best. */
const bestPart = 5;

/**
 * Routing by rule. `footprint`: every user in proportion to the load hosted now, which says nothing about who is really
 * served where. `local`: each region serves itself. `cheapest`, `cleanest`, `leastStressed`: every user in the best fifth
 * (rounded up) of the regions with a figure whose load is published or located, in proportion to that load; of equals
 * the first by code.
 */
export function presetRouting(preset: RoutingPreset, regions: readonly RoutingRegion[]): Routing {
  if (preset === "local") return regions.map((_, place) => ({ hosts: [place], shares: [1] }));
  const row = rowOf(
    preset === "footprint"
      ? regions.map(({ footprint }) => footprint)
      : bestFifth(regions, sought[preset].figure),
  );
  return regions.map(() => (row.hosts.length > 0 ? row : emptyRow));
}

/** Load of the regions in the best fifth; 0 elsewhere. */
function bestFifth(
  regions: readonly RoutingRegion[],
  key: (typeof sought)[keyof typeof sought]["figure"],
): number[] {
  const candidates = regions
    .filter((region) => isKnownHost(region) && region.footprint > 0 && !Number.isNaN(region[key]))
    .sort((a, b) => a[key] - b[key] || byCode(a, b));
  const best = new Set(candidates.slice(0, Math.ceil(candidates.length / bestPart)));
  return regions.map((region) => (best.has(region) ? region.footprint : 0));
}

const isKnownHost = ({ evidence }: RoutingRegion): boolean =>
  evidence === "published" || evidence === "located";

/** By code point: the same order in every language. */
const byCode = (a: RoutingRegion, b: RoutingRegion): number =>
  a.code < b.code ? -1 : Number(a.code > b.code);
