import { capacityFuels } from "../dataset/fuels.ts";
import { type HeadroomClass, headroomClass } from "../model/grid/headroomClass.ts";
import type { QuantityId } from "../model/quantities.ts";
import type { RangeColumn } from "../model/ranges.ts";
import type { Reads } from "../model/reads.ts";
import { quantitiesOf } from "../model/scenarioQuantities.ts";
import type { Region, World } from "../region/region.ts";
import { type EvidenceCaveat, noWorldEvidence } from "../region/worldEvidence.ts";
import type { Answer } from "./answer.ts";
import type { OutcomeKind } from "./assessment.ts";

/** What the table of caveats says of a grid; `undefined` where its figures can be compared. */
export const gridCaveatOf = (
  { evidence }: Pick<World, "evidence">,
  { id }: Pick<Region, "id">,
): EvidenceCaveat | undefined => evidence?.gridCaveats.find(({ region }) => region === id);

/** Figures of the demand of a grid. */
const demandFigures = ["annualDemand", "annualDemandOfCapacityYear", "netImports"] as const;

/**
 * Whether a caveat concerns a result: all caveats speak of plant that can be counted on, and where the demand published is
 * generation in truth, also of demand and imports.
 */
const concerns = ({ kind }: EvidenceCaveat, reads: Reads): boolean =>
  readsPlant(reads) || (kind === "generationNotDemand" && readsDemand(reads));

const readsPlant = ({ leaves }: Reads): boolean =>
  leaves.some((group) => group.includes(capacityFuels[0]));

const readsDemand = ({ variables }: Reads): boolean =>
  demandFigures.some((figure) => variables.includes(figure));

/** Whether a caveat of any kind could concern a result. */
export const canHaveCaveat = (reads: Reads): boolean => readsPlant(reads) || readsDemand(reads);

/** Why a grid is not comparable for a result, looked up once; `undefined` where no caveat concerns the result. */
export function notComparable(
  { prepared, scenario }: Pick<Answer, "prepared" | "scenario">,
  quantity: QuantityId,
): ((region: number) => OutcomeKind | undefined) | undefined {
  const { regions, evidence = noWorldEvidence } = prepared.world;
  const reads = quantitiesOf(scenario).reads[quantity];
  const concerned = new Set(
    evidence.gridCaveats.filter((caveat) => concerns(caveat, reads)).map((caveat) => caveat.region),
  );
  if (concerned.size === 0) return undefined;
  const isConcerned = regions.map(({ id }) => concerned.has(id));
  return (region) => (isConcerned[region] ? "notComparable" : undefined);
}

const kinds: Readonly<Record<HeadroomClass, OutcomeKind | undefined>> = {
  headroom: undefined,
  uncertain: "headroomUncertain",
  none: "noHeadroom",
};

/** Why a share of headroom does not exist: headroom is certainly none, or it is not certain that there is any. */
export const withoutHeadroom =
  ({ value, low, high }: RangeColumn) =>
  (region: number): OutcomeKind | undefined => {
    const headroom = {
      value: value[region] as number,
      low: low[region] as number,
      high: high[region] as number,
    };
    const found = headroomClass(headroom);
    return found === undefined || headroom.value > 0 ? undefined : kinds[found];
  };
