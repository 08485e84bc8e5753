import { dataCentreYears } from "../assessment/dataCentreYears.ts";
import { evidenceOf } from "../assessment/outcome.ts";
import { optional } from "../dataset/optional.ts";
import { indicatorOf } from "../indicator/indicators.ts";
import { scenarioWords } from "../layer/sceneWords.ts";
import { publicCode } from "../region/publicCode.ts";
import { pillars } from "../scenario/indexChoice.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { settings } from "../scenario/settings.ts";
import { answered } from "./answered.ts";
import { beside } from "./beside.ts";
import { chosenLayer } from "./chosenLayer.ts";
import { reportCommand } from "./commandLine.ts";
import { contentHash } from "./contentHash.ts";
import { costLines } from "./costLines.ts";
import { publishedFigures } from "./evidence/publishedFigures.ts";
import { evidenceWords } from "./evidenceWords.ts";
import { gridSentences } from "./gridSentences.ts";
import { headline } from "./headline.ts";
import { languageCode } from "./languageCode.ts";
import { ledgerShares } from "./ledgerShares.ts";
import { limitations } from "./limitations.ts";
import { ownLicence } from "./ownLicence.ts";
import type { RegionReport, ReportFinding } from "./report.ts";
import { nameOf, type ReportContext } from "./reportContext.ts";
import { reportFindings } from "./reportFindings.ts";
import { createSourceList } from "./sourceList.ts";
import { standoutLines } from "./standoutLines.ts";
import { statusCounts } from "./statusCounts.ts";
import { weightLines } from "./weightLines.ts";
import { withheldNotices } from "./withheld.ts";

/** The report on a region as data. Pure: the same world, scenario, language and region give the same bytes in every format. */
export function regionReport(context: ReportContext, regionIndex: number): RegionReport {
  const report = withHash(context, regionIndex);
  return { ...report, hash: contentHash(JSON.stringify(report)) };
}

function withHash(context: ReportContext, regionIndex: number): Omit<RegionReport, "hash"> {
  const { assessment, words, release, figures } = context;
  const { scenario, modelVersion, intervals } = assessment;
  const draws = intervals && { count: intervals.draws, seed: intervals.seed };
  const region = context.world.regions[regionIndex];
  if (!region) throw new Error(`There is no region ${regionIndex}.`);
  const sources = createSourceList(context.datasets, context.figures);
  const findings = reportFindings(context, regionIndex, sources);
  const name = nameOf(context, regionIndex);
  const language = languageCode(words.language);
  const evidence = evidenceOf(assessment, regionIndex);
  return {
    version: 1,
    title: words.say("report.title", { name }),
    language,
    atlas: { name: words.say("app.name"), model: modelVersion, data: release.date },
    region: {
      id: region.id,
      ...(region.level === "country" ? optional("iso2", region.iso2) : {}),
      ...optional("iso31662", region.iso31662),
      ...optional("parent", region.parent),
      name,
      level: region.level,
    },
    scenario: { words: scenarioWords(words, scenario), definition: inOrder(scenario) },
    ...(evidence && { evidence: { id: evidence, words: evidenceWords(context, evidence) } }),
    ...optional("draws", draws),
    headline: headline(context, regionIndex),
    index: pick(findings, "burdenIndex"),
    pillars: findings.filter(({ id }) => isCounted(id, scenario)),
    weights: weightLines(words, assessment),
    standouts: standoutLines(words, findings),
    findings,
    ...optional("beside", beside(context, regionIndex)),
    ...(figures && {
      published: publishedFigures(region.id, figures, { world: context.world, scenario, words }),
    }),
    ledgers: ledgerShares(context, regionIndex),
    years: scenario.basis === "siting" ? [] : dataCentreYears(context.world, region, scenario),
    grid: gridSentences(context, regionIndex),
    costs: costLines(context, regionIndex),
    limitations: limitations(context, regionIndex),
    statuses: statusCounts(context, regionIndex),
    sources: sources.list(),
    notices: withheldNotices(context, answered(assessment), regionIndex),
    citation: words.say("report.citation", {
      atlas: words.say("app.name"),
      title: words.say("report.title", { name }),
      scenario: scenarioWords(words, scenario),
      model: modelVersion,
      data: release.date,
    }),
    command: reportCommand(publicCode(region), {
      scenario,
      layer: chosenLayer(context)?.id,
      language,
      level: region.level,
      draws,
    }),
    licence: words.say("report.licence", { licence: ownLicence }),
  };
}

/** Whether a finding is a pillar with a weight above 0. */
function isCounted(id: string, { index }: Scenario): boolean {
  const shown = indicatorOf(id)?.index;
  return pillars.some((pillar) => pillar === shown && index.weights[pillar] > 0);
}

function pick(findings: readonly ReportFinding[], id: string): ReportFinding {
  const found = findings.find((finding) => finding.id === id);
  if (!found) throw new Error(`There is no indicator “${id}”.`);
  return found;
}

/** The same scenario with its parameters in a fixed order, so that the order in which they were set does not change the file. */
function inOrder(scenario: Scenario): Scenario {
  const { parameters } = scenario;
  const order = Object.keys(settings);
  const place = (id: string): number => order.indexOf(`parameters.${id}`);
  const sorted = Object.entries(parameters).toSorted(([a], [b]) => place(a) - place(b));
  const { version, preset, basis, year, ranges, switches, tokens, index } = scenario;
  return {
    version,
    preset,
    basis,
    year,
    parameters: Object.fromEntries(sorted),
    ranges: Object.fromEntries(Object.entries(ranges).toSorted(([a], [b]) => place(a) - place(b))),
    switches: {
      hydroEvaporation: switches.hydroEvaporation,
      waterIntensity: switches.waterIntensity,
      cooling: switches.cooling,
      priceChange: switches.priceChange,
      healthTransfer: switches.healthTransfer,
      embodied: switches.embodied,
    },
    tokens: {
      model: tokens.model,
      workload: tokens.workload,
      energy: tokens.energy,
      routing: tokens.routing,
      customRouting: tokens.customRouting,
    },
    index: {
      weights: {
        grid: index.weights.grid,
        price: index.weights.price,
        water: index.weights.water,
        carbon: index.weights.carbon,
        health: index.weights.health,
      },
      aggregation: index.aggregation,
      normalisation: index.normalisation,
      vulnerability: index.vulnerability,
    },
  };
}
