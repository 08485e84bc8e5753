import { baseLoad } from "../model/evidence/baseLoads.ts";
import { evidencePlaces } from "../model/evidence/evidencePlaces.ts";
import { type EvidenceRule, loadRuleOf } from "../model/evidence/evidenceRule.ts";
import { electricityByKey, type KeyedPlace } from "../model/evidence/keyedLoad.ts";
import type { IeaRegion } from "../region/ieaRegions.ts";
import type { World } from "../region/region.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { normalQuantile } from "../statistics/normalQuantile.ts";
import { hashUniform, inputBits } from "./counterHash.ts";
import { drawnRange, levelUniform } from "./globalInputs.ts";
import { type Marginal, marginalOf } from "./marginal.ts";

/** Electricity of the data centres of a region in the base year, TWh/yr, by draw. */
export type LoadByDraw = (draw: number) => number;

/** What the loads of all regions are drawn by. */
interface Drawing {
  readonly seed: number;
  readonly rule: EvidenceRule;
  /** Standard deviation of the key's residual. */
  readonly deviation: number;
}

/** Ranges of what loads are worked out from, without width where the user holds a parameter. */
const drawnRule = (scenario: Scenario): EvidenceRule => ({
  ...loadRuleOf(scenario).evidence,
  utilisation: drawnRange(scenario, "contractedUtilisation"),
  located: drawnRange(scenario, "locatedLevel"),
  keyOnly: drawnRange(scenario, "keyOnlyLevel"),
});

/**
 * How the load of each country is drawn; `undefined` where it is not known. A published figure is log-triangular between its
 * ends, by itself. By the key it is `max(need, λ · Q · e^ε)`: λ is one number in each region of the IEA, ε (normal) and the
 * need (triangular) are the country's own.
 */
export function drawnLoads(
  world: World,
  scenario: Scenario,
  seed: number,
): readonly (LoadByDraw | undefined)[] {
  const { key } = world.evidence ?? {};
  const drawing: Drawing = { seed, rule: drawnRule(scenario), deviation: key?.deviation ?? 0 };
  return evidencePlaces(world).map((place, index) => {
    const load = baseLoad(place, drawing.rule, key);
    if (!load) return undefined;
    const { ieaRegion } = world.regions[index] as World["regions"][number];
    if (load.keyed)
      return keyedDraw({ id: place.id, ieaRegion, keyed: load.keyed, ...load }, drawing);
    const { low, value: central, high } = load;
    const marginal = marginalOf({ low, central, high }, "logTriangular");
    return ownDraw(marginal, inputBits(seed, place.id, "hostedLoad"));
  });
}

const ownDraw =
  (marginal: Marginal, bits: number): LoadByDraw =>
  (draw) =>
    marginal(hashUniform(bits, draw));

interface KeyedCountry {
  readonly id: string;
  readonly ieaRegion: IeaRegion;
  readonly keyed: KeyedPlace;
  readonly evidence: string;
}

function keyedDraw(
  { id, ieaRegion, keyed: { level, need }, evidence }: KeyedCountry,
  { seed, rule, deviation }: Drawing,
): LoadByDraw {
  const range = evidence === "located" ? rule.located : rule.keyOnly;
  const share = marginalOf(range, "logTriangular");
  const uniformOfShare = levelUniform(seed, ieaRegion);
  const needed = marginalOf({ ...need, central: need.value }, "triangular");
  const needBits = inputBits(seed, id, "marketNeed");
  const residualBits = inputBits(seed, id, "keyResidual");
  return (draw) => {
    const residual = deviation * normalQuantile(hashUniform(residualBits, draw));
    return electricityByKey(
      level * Math.exp(residual),
      share(uniformOfShare(draw)),
      needed(hashUniform(needBits, draw)),
    );
  };
}
