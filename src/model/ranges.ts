import { keepHigher, keepLower } from "./columns.ts";
import { planRanges, type RangePlan } from "./corners.ts";
import type { InputId } from "./declaration.ts";
import type { Influences } from "./influences.ts";
import { type KernelOutput, kernelOutput, runKernel } from "./kernel.ts";
import { kernelInput } from "./kernelInput.ts";
import type { Prepared } from "./prepare.ts";
import { type QuantityId, quantityIds } from "./quantities.ts";
import type { Question } from "./question.ts";
import { type Quantities, quantitiesOf } from "./scenarioQuantities.ts";

/** Central value and range of a quantity, one number per region. */
export interface RangeColumn {
  readonly value: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** A range to compute: of which quantity, and with which inputs held at their central value. */
export interface RangeRequest {
  readonly quantity: QuantityId;
  readonly held?: readonly InputId[];
}

/** One request for each quantity, nothing held. */
const plainRequests = Object.fromEntries(
  quantityIds.map((quantity) => [quantity, { quantity }]),
) as Readonly<Record<QuantityId, RangeRequest>>;

/** Ranges of all quantities, and those asked for beside them. */
export interface Ranges {
  readonly quantities: Readonly<Record<QuantityId, RangeColumn>>;
  readonly requested: Readonly<Record<string, RangeColumn>>;
}

/** Columns for the kernel and for ranges to write into; they may be reused. */
export interface RangeRoom {
  readonly central: KernelOutput;
  readonly scratch: KernelOutput;
  readonly ends: Map<string, Pick<RangeColumn, "low" | "high">>;
}

export const rangeRoom = (count: number): RangeRoom => ({
  central: kernelOutput(count),
  scratch: kernelOutput(count),
  ends: new Map(),
});

/**
 * Computes central values and ranges: the kernel at the centre and at the planned corners.
 *
 * @param requests ranges beside the plain one of each quantity, by a key of their own that is no quantity's.
 * @param room overwritten, results included; for callers that ask repeatedly and keep nothing.
 */
export function computeRanges(
  prepared: Prepared,
  question: Question,
  requests: Readonly<Record<string, RangeRequest>> = {},
  room: RangeRoom = rangeRoom(prepared.regions.length),
): Ranges {
  const all: Readonly<Record<string, RangeRequest>> = { ...plainRequests, ...requests };
  const plan = planFor(quantitiesOf(question.scenario), all);
  const { scratch } = room;
  const central = runKernel(kernelInput(prepared, question), room.central);
  const results = Object.fromEntries(
    Object.entries(all).map(([key, { quantity }]) => [
      key,
      { value: central[quantity], ...endsIn(room, key) },
    ]),
  );
  for (const [index, corner] of plan.corners.entries()) {
    runKernel(kernelInput(prepared, question, corner), scratch);
    collect(results, all, scratch, { plan, index });
  }
  return {
    quantities: results as Readonly<Record<QuantityId, RangeColumn>>,
    requested: results,
  };
}

/** Ends that nothing has moved yet. */
function endsIn({ central, ends }: RangeRoom, key: string): Pick<RangeColumn, "low" | "high"> {
  const count = central.facilityEnergy.length;
  const columns = ends.get(key) ?? { low: new Float64Array(count), high: new Float64Array(count) };
  ends.set(key, columns);
  columns.low.fill(Number.POSITIVE_INFINITY);
  columns.high.fill(Number.NEGATIVE_INFINITY);
  return columns;
}

/** The plan of a set of requests; the same for all scenarios that declare the same. */
function planFor(
  quantities: Quantities,
  requests: Readonly<Record<string, RangeRequest>>,
): RangePlan<string> {
  const kept = quantities.rangePlans;
  const key = JSON.stringify(requests);
  const plan = kept.get(key) ?? planRanges(influencesFor(quantities, requests));
  kept.set(key, plan);
  return plan;
}

function influencesFor<Key extends string>(
  quantities: Quantities,
  requests: Readonly<Record<Key, RangeRequest>>,
): Record<Key, Influences> {
  return mapValues(requests, ({ quantity, held = [] }) => {
    const influences = quantities.influences[quantity];
    return new Map(
      [...influences].map(([input, effect]) => [input, held.includes(input) ? "none" : effect]),
    );
  });
}

/** Takes the low and high ends at one corner. */
function collect<Key extends string>(
  results: Readonly<Record<Key, RangeColumn>>,
  requests: Readonly<Record<Key, RangeRequest>>,
  computed: KernelOutput,
  { plan, index }: { readonly plan: RangePlan<Key>; readonly index: number },
): void {
  for (const key of Object.keys(results) as Key[]) {
    const column = computed[requests[key].quantity];
    if (plan.lowAt[key].includes(index)) keepLower(results[key].low, column);
    if (plan.highAt[key].includes(index)) keepHigher(results[key].high, column);
  }
}

const mapValues = <Key extends string, A, B>(
  record: Readonly<Record<Key, A>>,
  change: (value: A) => B,
): Record<Key, B> =>
  Object.fromEntries(
    Object.entries<A>(record).map(([key, value]) => [key, change(value)]),
  ) as Record<Key, B>;
