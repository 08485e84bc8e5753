import { percent, withUnit } from "../../language/figures.ts";
import type { Words } from "../../language/words.ts";
import type { WordTable } from "../../language/wordTable.ts";
import { baseLoad } from "../../model/evidence/baseLoads.ts";
import { evidencePlaces } from "../../model/evidence/evidencePlaces.ts";
import { baseYear, loadRuleOf } from "../../model/evidence/evidenceRule.ts";
import { evidenceKeyCoverage } from "../../model/evidence/fitEvidenceKey.ts";
import type { LeftOutCountry } from "../../model/evidence/keyCoverage.ts";
import { type IeaRegion, ieaRegions } from "../../region/ieaRegions.ts";
import type { World } from "../../region/region.ts";
import { ieaTotals, noWorldEvidence } from "../../region/worldEvidence.ts";
import type { Scenario } from "../../scenario/scenario.ts";

/** The key of data-centre electricity as people read it: its fit, and how well it holds. */
export interface LevelKeyTables {
  /** The formula with its coefficients. */
  readonly formula: string;
  /** How many published figures lie inside what the key expects of a country that it was not fitted to. */
  readonly coverage: string;
  /** Each country of the fit, the widest miss first. */
  readonly leftOut: WordTable;
}

/** The fit of the key in words; `undefined` where too few countries have a figure. @param nameOf a country. */
export function levelKeyTables(
  world: World,
  nameOf: (id: string) => string,
  words: Words,
): LevelKeyTables | undefined {
  const key = world.evidence?.key;
  if (!key) return undefined;
  const leftOut = evidenceKeyCoverage(world);
  const coefficient = (value: number): string => words.figure(value, 3);
  const held = (test: keyof LeftOutCountry): string =>
    words.figure(leftOut.filter((country) => country[test]).length, 0);
  return {
    formula: words.say("levelKey.formula", {
      constant: coefficient(key.constant),
      gdp: coefficient(key.gdp),
      cloudRegions: coefficient(key.cloudRegions),
      deviation: coefficient(key.deviation),
      count: words.figure(key.count, 0),
    }),
    coverage: words.say("levelKey.coverage", {
      all: words.figure(leftOut.length, 0),
      ninety: held("inNinety"),
      fifty: held("inFifty"),
      located: held("inNinetyOfLocated"),
    }),
    leftOut: {
      head: leftOutColumns.map((column) => words.say(column)),
      rows: leftOut
        .toSorted((one, other) => Math.abs(other.residual) - Math.abs(one.residual))
        .map((country) => [
          nameOf(country.id),
          withUnit(words, words.figure(country.published), "TWh"),
          withUnit(words, words.figure(country.level), "TWh"),
          words.figure(country.residual, 2),
          words.say(coverageOf(country)),
        ]),
    },
  };
}

const leftOutColumns = [
  "method.column.region",
  "levelKey.column.published",
  "levelKey.column.expected",
  "levelKey.column.residual",
  "levelKey.column.inside",
] as const;

function coverageOf({ inFifty, inNinety, inNinetyOfLocated }: LeftOutCountry) {
  if (inFifty) return "levelKey.inFifty";
  if (inNinety) return "levelKey.inNinety";
  return inNinetyOfLocated ? "levelKey.inNinetyOfLocated" : "levelKey.outside";
}

/**
 * Data-centre electricity of the base year as the IEA gives it for each of its regions, beside the sums of the atlas: of
 * published figures alone, and of all countries. They count different things, so that neither is shared out to fit the other.
 */
export function totalsBeside(world: World, scenario: Scenario, words: Words): WordTable {
  const { evidence = noWorldEvidence } = world;
  const rule = loadRuleOf(scenario).evidence;
  const loads = evidencePlaces(world).map((place) => baseLoad(place, rule, evidence.key));
  const sumOf = (region: IeaRegion, isPublishedOnly: boolean): number =>
    loads.reduce((sum, load, place) => {
      const counts = world.regions[place]?.ieaRegion === region;
      const isMissing = !load || (isPublishedOnly && load.evidence !== "published");
      return counts && !isMissing ? sum + load.value : sum;
    }, 0);
  const figure = (value: number): string => withUnit(words, words.figure(value), "TWh");
  const year = words.year(baseYear);
  return {
    head: [
      words.say("method.column.region"),
      words.say("levelKey.column.total", { year }),
      words.say("levelKey.column.publishedSum"),
      words.say("levelKey.column.sum"),
      words.say("levelKey.column.beside"),
    ],
    rows: ieaRegions.map((region) => {
      const total = ieaTotals(evidence, region).get(baseYear) ?? Number.NaN;
      const sum = sumOf(region, false);
      return [
        words.say(regionKeys[region]),
        figure(total),
        figure(sumOf(region, true)),
        figure(sum),
        percent(words, words.figure((100 * sum) / total, 0)),
      ];
    }),
  };
}

const regionKeys = {
  USA: "anchor.ieaUnitedStates",
  China: "anchor.ieaChina",
  Europe: "anchor.ieaEurope",
  AsiaPacific: "anchor.ieaAsiaPacific",
  Rest: "anchor.ieaRest",
} as const satisfies Record<IeaRegion, string>;
