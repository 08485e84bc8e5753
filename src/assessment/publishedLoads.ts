import { isMeasure, type Measure } from "../dataset/measure.ts";
import { baseLoad } from "../model/evidence/baseLoads.ts";
import { evidenceReader } from "../model/evidence/evidencePlaces.ts";
import { loadRuleOf } from "../model/evidence/evidenceRule.ts";
import type { World } from "../region/region.ts";
import { noWorldEvidence } from "../region/worldEvidence.ts";
import type { Scenario } from "../scenario/scenario.ts";

/** Which loads a published figure sets, on all levels of a world: looked up once, since every explanation asks for it. */
export interface PublishedLoads {
  /** By region: the figure that sets its load in the base year, with its range. */
  readonly figures: ReadonlyMap<string, Measure>;
  /** Regions of whose parts the load of at least one is published: there no key shares it out. */
  readonly within: ReadonlySet<string>;
}

/** The loads of a world and of the levels above it that published figures set under a scenario. */
export function publishedLoads(world: World, scenario: Scenario): PublishedLoads {
  const { regions, parents, evidence = noWorldEvidence } = world;
  const above = parents && publishedLoads(parents, scenario);
  const figures = new Map(above?.figures);
  const within = new Set(above?.within);
  const read = evidenceReader(world);
  const rule = loadRuleOf(scenario).evidence;
  const listed = new Set(evidence.figures.map(({ region }) => region));
  for (const region of regions) {
    const { id, parent, cells } = region;
    const { dataCentreElectricity: own } = cells;
    if (!listed.has(id) && !(own && isMeasure(own))) continue;
    const load = baseLoad(read(region), rule);
    if (!load?.chosen) continue;
    const { value, low, high } = load;
    const { year, status, publisher: source } = load.chosen.used.figure;
    figures.set(id, { value, low, high, unit: "TWh", year, status, source });
    if (parent !== undefined) within.add(parent);
  }
  return { figures, within };
}
