import type { VariableId } from "../dataset/variable.ts";
import type { Basis, Pillar } from "../scenario/scenario.ts";
import type { InputId, QuantityId } from "./quantity.ts";

/** One figure that a pillar is made of. */
export interface Component {
  readonly of: { readonly quantity: QuantityId } | { readonly variable: VariableId };
  /** −1 where less of it is the heavier burden. */
  readonly direction: 1 | -1;
  /**
   * Inputs that multiply it by the same factor in every region: they cancel in a scale that is read off the regions,
   * so they do not widen the range of the index.
   */
  readonly common: readonly InputId[];
}

/** The figures of each pillar: the first is required, the others join where they are known. */
export type PillarComponents = Readonly<Record<Pillar, readonly Component[]>>;

/** What scales the load of every region alike. */
const ofLoad = ["aiShare", "inferenceShare", "aiGrowth"] as const;

const component = (
  quantity: QuantityId,
  common: readonly InputId[] = [],
  direction: 1 | -1 = 1,
): Component => ({ of: { quantity }, direction, common });

const plain = (variable: VariableId): Component => ({
  of: { variable },
  direction: 1,
  common: [],
});

/** METHOD §8: in the footprint all is proportional to load; in siting, size enters the grid pillar only. */
export const pillarComponents: Readonly<Record<Basis, PillarComponents>> = {
  footprint: {
    grid: [
      component("demandShare", ofLoad),
      component("firmShare", [...ofLoad, "loadFactor", "coincidence"]),
    ],
    price: [component("billShareOfGdp", ofLoad)],
    water: [component("scarcityWeightedWaterPerResident", ofLoad)],
  },
  siting: {
    grid: [
      component("firmShare", ["sitingLoad", "powerUsageEffectiveness", "coincidence"]),
      component("reserveMarginAfter", [], -1),
    ],
    price: [plain("priceBusiness"), component("priceShareOfIncome")],
    water: [component("scarcityWeightedWaterPerItEnergy"), plain("waterStressScore")],
  },
};

/** Fewest regions that a scale can be read off. */
export const fewestRanked = 10;

/** Share of peak demand above which a load is larger than the grid can take. */
export const largestPeakShare = 0.2;
