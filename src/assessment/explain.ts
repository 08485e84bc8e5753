import { type Cause, type Cell, isMeasure } from "../dataset/measure.ts";
import { indicatorOf } from "../indicator/indicators.ts";
import { canBeCarried } from "../model/money/inPricesOf.ts";
import type { Reads } from "../model/reads.ts";
import { countryOf, type World } from "../region/region.ts";
import type { ParameterId } from "../scenario/parameters.ts";
import { type ParameterRange, rangeOf } from "../scenario/rangeOf.ts";
import type { Assessment } from "./assessment.ts";
import { type ExplainedInput, inputsOf, type Place } from "./explainedInputs.ts";

/** The parts of a result: what it read, what the scenario set, and why there is no value. */
export interface Explanation {
  readonly inputs: readonly ExplainedInput[];
  readonly parameters: readonly (ParameterRange & { readonly id: ParameterId })[];
  /** Every reason for the absence of a required input; empty where nothing required is missing. */
  readonly causes: readonly Cause[];
}

/** What of an assessment its explanations need. */
export type Explained = Pick<Assessment, "scenario" | "reads" | "publishedLoads" | "unread">;

/**
 * Explains the result of a region for an indicator, by what the assessment says that it read.
 * Throws on an indicator or region that does not exist.
 */
export function explain(
  world: World,
  regionIndex: number,
  indicatorId: string,
  { scenario, reads, publishedLoads, unread }: Explained,
): Explanation {
  const read = reads[indicatorId];
  const region = world.regions[regionIndex];
  if (!read || !region)
    throw new Error(`There is no indicator “${indicatorId}” or no region ${regionIndex}.`);
  const { needed, joining, fewestJoining = 0 } = read;
  const place: Place = { world, region, scenario, publishedLoads };
  const inputs = inputsOf(needed, place);
  const joined = joining.map((reads) => inputsOf(reads, place));
  const isThin =
    joined.filter((all) => all.every(({ cell }) => isMeasure(cell))).length < fewestJoining;
  const isPublished = indicatorOf(indicatorId)?.variable !== undefined;
  const notCarried = isPublished ? [] : inputs.flatMap((input) => priceLevelMissing(input, world));
  return {
    inputs: distinct([...inputs, ...joined.flat().map((input) => ({ ...input, required: false }))]),
    parameters: [...new Set([needed, ...joining].flatMap(({ parameters }) => parameters))].map(
      (id) => ({ id, ...rangeOf(scenario, id) }),
    ),
    causes: unread?.[indicatorId] ?? [
      ...outsideOf(needed, place),
      ...causesOf(isThin ? [...inputs, ...joined.flat()] : inputs),
      ...notCarried,
    ],
  };
}

const isInside = ({ onlyIn }: Reads, { region }: Place): boolean =>
  onlyIn === undefined || onlyIn.includes(countryOf(region));

/** What is known in a few regions alone has no figure elsewhere. */
const outsideOf = (reads: Reads, place: Place): readonly Cause[] =>
  isInside(reads, place) ? [] : [{ kind: "knownElsewhere", regions: reads.onlyIn ?? [] }];

/** A required amount of money that cannot be carried to the year of the results. */
const priceLevelMissing = (
  { required, variable, cell }: ExplainedInput,
  { evidence }: World,
): readonly Cause[] =>
  !required ||
  !isMeasure(cell) ||
  canBeCarried({ variable, year: cell.year }, evidence?.priceLevels ?? {})
    ? []
    : [{ kind: "noPriceLevel", variable, year: cell.year }];

const causesOf = (inputs: readonly ExplainedInput[]): readonly Cause[] => {
  const causes = inputs
    .filter(({ required }) => required)
    .flatMap(({ cell }: { readonly cell: Cell }) => (isMeasure(cell) ? [] : cell.causes));
  return [...new Map(causes.map((cause) => [JSON.stringify(cause), cause])).values()];
};

/** Each figure once; it is required where any use of it is. */
const distinct = (inputs: readonly ExplainedInput[]): readonly ExplainedInput[] =>
  [...new Map(inputs.toReversed().map((input) => [input.variable, input])).values()].reverse();
