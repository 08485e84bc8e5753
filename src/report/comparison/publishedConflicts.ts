import { withUnit } from "../../language/figures.ts";
import type { Words } from "../../language/words.ts";
import type { WordTable } from "../../language/wordTable.ts";
import { baseLoad } from "../../model/evidence/baseLoads.ts";
import type { CarriedFigure } from "../../model/evidence/chooseFigure.ts";
import { evidencePlaces } from "../../model/evidence/evidencePlaces.ts";
import { baseYear, loadRuleOf } from "../../model/evidence/evidenceRule.ts";
import type { World } from "../../region/region.ts";
import type { EvidenceFigure } from "../../region/worldEvidence.ts";
import type { Scenario } from "../../scenario/scenario.ts";

/** From this factor on two figures for the same region do not agree: that between figures which nobody metered. */
const agreement = 1.33;

/** Two published figures for the data centres of one region that do not agree. */
export interface PublishedConflict {
  readonly region: string;
  readonly used: CarriedFigure<EvidenceFigure>;
  readonly other: CarriedFigure<EvidenceFigure>;
  /** The other over the one that is used, both in the base year. */
  readonly ratio: number;
}

/** Conflicts between the figure that sets a region's load and the others that are published for it, the widest first. */
export function publishedConflicts(world: World, scenario: Scenario): readonly PublishedConflict[] {
  const rule = loadRuleOf(scenario).evidence;
  return evidencePlaces(world)
    .flatMap((place): readonly PublishedConflict[] => {
      const load = baseLoad(place, rule);
      const used = load?.chosen?.used;
      if (!load || !used) return [];
      return load.figures
        .filter(({ figure: { role } }) => role === "level" || role === "range")
        .map((other) => ({ region: place.id, used, other, ratio: other.value / used.value }));
    })
    .filter(({ ratio }) => width(ratio) >= Math.log(agreement))
    .toSorted((one, other) => width(other.ratio) - width(one.ratio));
}

const width = (ratio: number): number => Math.abs(Math.log(ratio));

/** The conflicts in words. @param nameOf a region. */
export function conflictTable(
  conflicts: readonly PublishedConflict[],
  nameOf: (id: string) => string,
  words: Words,
): WordTable {
  const figure = ({ figure: { publisher, year }, value }: CarriedFigure<EvidenceFigure>) =>
    words.say("conflicts.figure", {
      publisher,
      year: words.year(year),
      load: withUnit(words, words.figure(value), "TWh"),
    });
  return {
    head: [
      words.say("method.column.region"),
      words.say("conflicts.used", { year: words.year(baseYear) }),
      words.say("conflicts.other", { year: words.year(baseYear) }),
      words.say("comparison.column.ratio"),
    ],
    rows: conflicts.map(({ region, used, other, ratio }) => [
      nameOf(region),
      figure(used),
      figure(other),
      words.figure(ratio, 2),
    ]),
  };
}
