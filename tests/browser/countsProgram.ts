import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { ensembleOf } from "../../src/ensemble/ensemble.ts";
import { packCounts } from "../../src/ensemble/packedCounts.ts";
import type { World } from "../../src/region/region.ts";
import { defaultScenario } from "../../src/scenario/presets.ts";

const draws = 256;

/** One of each kind: an index with weights, a cost, a difference around 0, a share that can be infinite, water by climate. */
const indicators = [
  "burdenIndex",
  "climateCostPerResident",
  "headroom",
  "headroomShare",
  "waterDirect",
];

/**
 * Counts 256 draws in as many parts as are asked for, each by an ensemble of its own, and joins them.
 *
 * @param worldText the world as JSON. @returns the hash of all counts.
 */
export function countsHash(worldText: string, parts: number): string {
  const world: World = JSON.parse(worldText);
  const ensemble = () => ensembleOf(world, { scenario: defaultScenario, seed: 7, indicators });
  const startOf = (part: number): number => Math.floor((part * draws) / parts);
  const whole = ensemble().counting();
  for (let part = 0; part < parts; part += 1) {
    const issue = whole.join(packCounts(ensemble().count(startOf(part), startOf(part + 1))));
    if (issue !== undefined) throw new Error(issue);
  }
  return bytesToHex(sha256(packCounts(whole.counts())));
}
