import type { World } from "../../region/region.ts";
import type { LevelKey } from "../../region/worldEvidence.ts";
import { defaultScenario } from "../../scenario/presets.ts";
import { keyCountries } from "./baseLoads.ts";
import { evidencePlaces } from "./evidencePlaces.ts";
import { loadRuleOf } from "./evidenceRule.ts";
import { keyCoverage, type LeftOutCountry } from "./keyCoverage.ts";
import { fitLevelKey } from "./levelKey.ts";

const rule = loadRuleOf(defaultScenario).evidence;

/**
 * Fits the key to all countries of a world with a published figure of energy: for the build, so that every reader of the
 * built file has the same key.
 */
export const fitEvidenceKey = (world: World): LevelKey | undefined =>
  fitLevelKey(keyCountries(evidencePlaces(world), rule));

/** Each country that the key is fitted to, left out in turn. */
export const evidenceKeyCoverage = (world: World): readonly LeftOutCountry[] =>
  keyCoverage(keyCountries(evidencePlaces(world), rule), rule.located);
