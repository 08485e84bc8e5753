import { evidenceOf, outcomeOf, type RegionOutcome } from "../assessment/outcome.ts";
import { standingOf } from "../assessment/standing.ts";
import { indicatorOf } from "../indicator/indicators.ts";
import { decimalsFor, percent, roughly, withUnit } from "../language/figures.ts";
import { peersWords } from "../language/peersWords.ts";
import { sentenceCase } from "../language/placeName.ts";
import { rankWords } from "../language/rankWords.ts";
import { rangeOf } from "../scenario/rangeOf.ts";
import type { Basis } from "../scenario/scenario.ts";
import { chosenLayer } from "./chosenLayer.ts";
import { layerSentence } from "./layerSentence.ts";
import { reportedPart } from "./ledgerShares.ts";
import { peersOf } from "./peers.ts";
import { reasonWords } from "./reasonSentences.ts";
import { placeOf, type ReportContext } from "./reportContext.ts";
import { inDraws, reportFigure } from "./reportFigure.ts";

/** A sentence of the headline; empty where it has nothing to say. */
interface HeadlineSentence {
  /** The layer whose figure it says: on that layer it comes first, or gives way to a sentence that can. */
  readonly layer?: string;
  /** It refers to the sentence before it, so that it cannot come first. */
  readonly follows?: true;
  readonly say: (context: ReportContext, regionIndex: number) => string;
}

/** The sentences of each basis, in the order of a headline for which no layer was chosen. */
const cost: HeadlineSentence = { layer: "climateCostPerResident", say: costPerResident };
const hosted: readonly HeadlineSentence[] = [
  { layer: "demandShare", say: hostedShare },
  { say: hostAgainstUse },
  cost,
];
const sited: readonly HeadlineSentence[] = [
  { layer: "demandShare", say: sitedShare },
  { layer: "headroomShare", follows: true, say: sitedHeadroom },
  cost,
];
const sentencesOf: Readonly<Record<Basis, readonly HeadlineSentence[]>> = {
  footprint: hosted,
  tokens: hosted,
  siting: sited,
};

/**
 * The main results of a region in a few sentences, that of the chosen layer first. Every number comes from the assessment.
 * What is not known is reported as not known, with the reason.
 */
export function headline(context: ReportContext, regionIndex: number): string[] {
  const sentences = sentencesOf[context.assessment.scenario.basis];
  const chosen = chosenLayer(context);
  const own = sentences.find(({ layer }) => layer !== undefined && layer === chosen?.id);
  const said = own && !own.follows ? own.say(context, regionIndex) : "";
  const lead = said === "" && chosen ? layerSentence(context, chosen, regionIndex) : said;
  const others = sentences.filter((sentence) => sentence !== own);
  return [lead, ...others.map(({ say }) => say(context, regionIndex))]
    .filter((sentence) => sentence !== "")
    .map(sentenceCase);
}

/** "AI inference takes about 4.0 % of the electricity used in Ireland, a larger share than in 172 of 178 countries with comparable figures." */
function hostedShare(context: ReportContext, regionIndex: number): string {
  const { assessment, words } = context;
  const name = placeOf(context, regionIndex);
  const share = outcomeOf(assessment, "demandShare", regionIndex);
  if (share.kind === "noLoad") return words.say("report.headline.noLoad", { name });
  if (share.value === undefined || share.kind === "notComparable")
    return words.say("report.headline.unknown", { name, reason: why(context, regionIndex, share) });
  if (share.kind === "keyOnly")
    return words.say("report.headline.keyOnlyShare", { name, share: shareWords(context, share) });
  const standing = standingOf(assessment, "demandShare", regionIndex);
  if (!standing?.settled)
    return words.say("report.headline.plainShare", { name, share: shareWords(context, share) });
  return words.say(standing.below === 0 ? "report.headline.leastShare" : "report.headline.share", {
    name,
    share: shareWords(context, share),
    below: words.figure(standing.below, 0),
    peers: peersWords(words, standing.count, peersOf(context.world, context.names)),
  });
}

const why = (context: ReportContext, regionIndex: number, { kind }: RegionOutcome): string =>
  reasonWords(context, "demandShare", regionIndex, kind);

function shareWords({ words }: ReportContext, outcome: RegionOutcome): string {
  const { value = 0 } = outcome;
  const share = percent(words, roughly(words, value));
  /** As many decimals as "about" has. */
  const decimals = Math.max(0, decimalsFor(value) - 1);
  return inDraws(words, share, reportFigure(outcome, { words, decimals }));
}

/** Ratios closer to 1 than this factor read "about its share". */
const evenly = 1.05;
/** Smaller ratios than this read "less than". */
const hardly = 0.01;

/**
 * "Ireland hosts 7.6 times its share of AI use, and no AI compute on record is owned from there." Nothing where only a key
 * tells the load: the sentence would state as found what is expected of any such economy.
 */
function hostAgainstUse(context: ReportContext, regionIndex: number): string {
  const { assessment, words } = context;
  if (evidenceOf(assessment, regionIndex) === "keyOnly") return "";
  const host = reportedPart(context, "host", regionIndex);
  const use = reportedPart(context, "use", regionIndex);
  if (!host || !use || host.value === 0 || use.value === 0) return "";
  const ratio = host.value / host.world / (use.value / use.world);
  const name = placeOf(context, regionIndex);
  const hosts = words.say(hostKey(ratio), {
    name,
    times: words.figure(ratio, ratio < 10 ? 1 : 0),
    share: percent(words, words.figure(100 * ratio, 0)),
    least: percent(words, words.figure(100 * hardly, 0)),
  });
  return words.say("report.headline.hostAndOwn", { hosts, owns: ownWords(context, regionIndex) });
}

function hostKey(ratio: number) {
  if (ratio >= evenly) return "report.headline.hostsTimes";
  if (ratio > 1 / evenly) return "report.headline.hostsEvenly";
  return ratio < hardly ? "report.headline.hostsHardly" : "report.headline.hostsPart";
}

function ownWords(context: ReportContext, regionIndex: number): string {
  const { words } = context;
  const own = reportedPart(context, "own", regionIndex);
  if (!own || own.value === 0) return words.say("report.headline.ownsNone");
  const share = words.figure((100 * own.value) / own.world);
  return words.say("report.headline.owns", { share: percent(words, share) });
}

/** "AI servers of 100 MW in Kenya would take 6.1 % of the electricity used there." */
function sitedShare(context: ReportContext, regionIndex: number): string {
  const { assessment, words } = context;
  const share = outcomeOf(assessment, "demandShare", regionIndex);
  const name = placeOf(context, regionIndex);
  const load = withUnit(
    words,
    words.figure(rangeOf(assessment.scenario, "sitingLoad").central),
    "MW",
  );
  if (share.value === undefined)
    return words.say("report.headline.unknown", { name, reason: why(context, regionIndex, share) });
  return words.say("report.headline.sited", { name, load, share: shareWords(context, share) });
}

function sitedHeadroom(context: ReportContext, regionIndex: number): string {
  const { assessment, words } = context;
  const share = outcomeOf(assessment, "headroomShare", regionIndex);
  if (share.kind === "noHeadroom") return words.say("report.headline.noHeadroom");
  if (share.kind === "headroomUncertain") return words.say("report.headline.headroomUncertain");
  if (share.kind !== "value") return "";
  return words.say("report.headline.headroom", { share: shareWords(context, share) });
}

/** "The climate cost that no price contains comes to 13.7 USD per person and year, rank 2 among 56 countries with comparable figures." */
function costPerResident(context: ReportContext, regionIndex: number): string {
  const { assessment, words } = context;
  const id = "climateCostPerResident";
  const cost = outcomeOf(assessment, id, regionIndex);
  const standing = standingOf(assessment, id, regionIndex);
  if (cost.kind !== "value") return "";
  const found = reportFigure(cost, { words });
  return words.say("report.headline.cost", {
    cost: inDraws(words, withUnit(words, found.figure, indicatorOf(id)?.unit ?? ""), found),
    ranked: standing ? "yes" : "no",
    standing: standing ? rankWords(words, standing, peersOf(context.world, context.names)) : "",
  });
}
