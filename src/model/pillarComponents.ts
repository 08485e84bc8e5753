import type { VariableId } from "../dataset/variable.ts";
import type { Pillar } from "../scenario/indexChoice.ts";
import type { Basis, Scenario } from "../scenario/scenario.ts";
import { hasPricePressure } from "./cost/pricePressure.ts";
import type { InputId } from "./declaration.ts";
import type { QuantityId } from "./quantities.ts";

/** One figure that a pillar is made of. */
export interface Component {
  readonly of: { readonly quantity: QuantityId } | { readonly variable: VariableId };
  /** −1 where less of it is the heavier burden. */
  readonly direction: 1 | -1;
  /**
   * Inputs that multiply it by the same factor in every region: they cancel in a scale derived from the regions,
   * so they do not widen the range of the index.
   */
  readonly common: readonly InputId[];
  /** Fixed ends of its scale where the scenario scores by goalposts: from a negligible burden to a heavy one. */
  readonly goalposts: Goalposts;
}

/** Id of the quantity or variable that a component is. */
export const componentId = ({ of }: Pick<Component, "of">): string =>
  "variable" in of ? of.variable : of.quantity;

/** Values that score 0 and 100. */
export interface Goalposts {
  readonly from: number;
  readonly to: number;
}

/** The figures of each pillar: the first is required, the others join where they are known. */
export type PillarComponents = Readonly<Record<Pillar, readonly Component[]>>;

/** What scales the load of every region alike. */
const ofLoad = [
  "aiShare",
  "inferenceShare",
  "aiGrowth",
  "outputTokens",
  "samplesPerAnswer",
  "tokenEnergy",
  "outputImages",
  "imageEnergy",
  "agenticPromptTokens",
  "facilityMultiplier",
  "measuredPowerUsageEffectiveness",
  "speculativeMultiplier",
  "extraPromptTokens",
  "promptTokenCost",
] as const;

/** What scales the energy of all facilities alike; water is used in and around the equipment, so there it does not cancel. */
const ofFacility = [
  ...ofLoad,
  "powerUsageEffectiveness",
  "addedByDryCooling",
  "addedByHybridCooling",
  "savedByEvaporativeCooling",
] as const;

/** What scales the draw of every region alike, beside its energy. */
const ofDraw = ["loadFactor", "coincidence", "curtailableShare"] as const;

const figure = (
  quantity: QuantityId,
  goalposts: readonly [from: number, to: number],
  { common = [], direction = 1 }: Partial<Pick<Component, "common" | "direction">> = {},
): Component => ({
  of: { quantity },
  direction,
  common,
  goalposts: { from: goalposts[0], to: goalposts[1] },
});

const plain = (variable: VariableId, [from, to]: readonly [number, number]): Component => ({
  of: { variable },
  direction: 1,
  common: [],
  goalposts: { from, to },
});

/** A load that is hosted or answered: every figure is proportional to it. */
const proportional = {
  grid: [
    figure("demandShare", [0, 0.05], { common: ofFacility }),
    figure("firmShare", [0, 0.05], { common: [...ofFacility, ...ofDraw] }),
  ],
  price: [figure("billShareOfGdp", [0, 0.002], { common: ofFacility })],
  water: [figure("scarcityWeightedWaterPerResident", [0, 20], { common: ofLoad })],
  carbon: [figure("carbonPerResident", [0, 0.2], { common: ofFacility })],
  health: [figure("healthCostPerResident", [0, 20], { common: ofFacility })],
} as const satisfies PillarComponents;

/** METHOD §8: proportional to load where it is hosted or asked for; in siting, size enters the grid pillar only. */
const siting = {
  grid: [
    figure("firmShare", [0, 0.2], { common: ["sitingLoad", ...ofFacility, ...ofDraw] }),
    figure("reserveMarginAfter", [-0.5, 0], { direction: -1 }),
  ],
  price: [plain("priceBusiness", [0.03, 0.4]), figure("priceShareOfIncome", [0, 0.1])],
  water: [figure("scarcityWeightedWaterPerItEnergy", [0, 0.1]), plain("waterStressScore", [0, 5])],
  carbon: [plain("carbonIntensity", [0, 800])],
  health: [figure("healthCostPerEnergy", [0, 0.15])],
} as const satisfies PillarComponents;

const byBasis: Readonly<Record<Basis, PillarComponents>> = {
  footprint: proportional,
  tokens: proportional,
  siting,
};

/** The price pillar of a price scenario: what it costs all other customers, as a share of income. */
const pressurePrice: readonly Component[] = [figure("pricePressureShareOfGdp", [0, 0.01])];

/** The figures of each pillar under a scenario. */
export function pillarComponents(scenario: Scenario): PillarComponents {
  const components = byBasis[scenario.basis];
  const priced =
    scenario.basis !== "siting" && hasPricePressure(scenario)
      ? { ...components, price: pressurePrice }
      : components;
  return scenario.index.normalisation === "goalposts" ? withoutCommon(priced) : priced;
}

/** On a fixed scale nothing cancels: what all regions share moves each of them. */
const withoutCommon = (components: PillarComponents): PillarComponents =>
  Object.fromEntries(
    Object.entries(components).map(([pillar, figures]) => [
      pillar,
      figures.map((component) => ({ ...component, common: [] })),
    ]),
  ) as unknown as PillarComponents;

/** Fewest regions for a scale. */
export const fewestRanked = 10;

/** Share of peak demand above which a load is larger than the grid can take. */
export const largestPeakShare = 0.2;
