import type { World } from "../../region/region.ts";
import type { WorldEvidence } from "../../region/worldEvidence.ts";
import { defaultScenario } from "../../scenario/presets.ts";
import { keyCountries } from "./baseLoads.ts";
import { evidencePlaces } from "./evidencePlaces.ts";
import { loadRuleOf } from "./evidenceRule.ts";
import { keyCoverage } from "./keyCoverage.ts";
import { fitLevelKey } from "./levelKey.ts";

/**
 * Fits the key to all countries of a world with a published figure of energy, and to all but one in turn: for the build,
 * so that every reader of the built file has the same key.
 */
export function fitEvidenceKey(world: World): Pick<WorldEvidence, "key" | "leftOut"> {
  const places = evidencePlaces(world);
  const rule = loadRuleOf(defaultScenario).evidence;
  const countries = keyCountries(places, rule);
  return { key: fitLevelKey(countries), leftOut: keyCoverage(countries, rule.located) };
}
