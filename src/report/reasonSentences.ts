import type { OutcomeKind } from "../assessment/assessment.ts";
import { type Explained, explain } from "../assessment/explain.ts";
import { gridCaveatOf } from "../assessment/gridReasons.ts";
import type { DatasetSource } from "../dataset/dataset.ts";
import type { Cause } from "../dataset/measure.ts";
import { variableName } from "../dataset/variableName.ts";
import { indicatorOf } from "../indicator/indicators.ts";
import { placeName } from "../language/placeName.ts";
import type { Words } from "../language/words.ts";
import { priceYear } from "../model/money/priceYear.ts";
import type { World } from "../region/region.ts";
import type { EvidenceCaveat } from "../region/worldEvidence.ts";
import { nameAbove } from "./nameAbove.ts";
import type { ReportContext } from "./reportContext.ts";

/** Everything that is needed to explain a missing value. */
export interface ReasonContext {
  readonly words: Words;
  readonly world: World;
  readonly datasets: readonly DatasetSource[];
  readonly assessment: Explained;
  /** Names of regions in the language of the words, by id; the world's own where absent. */
  readonly names?: Readonly<Record<string, string>> | undefined;
}

/** Why a region has no value for an indicator: one sentence for each reason, without repetition. Empty where there is a value. */
export function reasonSentences(
  context: ReasonContext,
  indicator: string,
  regionIndex: number,
  kind: OutcomeKind,
): readonly string[] {
  const { words, world, assessment } = context;
  if (kind === "value") return [];
  if (kind === "notApplicable" && world.parents && indicatorOf(indicator)?.ledger)
    return [words.say("why.countedByCountry")];
  if (kind === "inherited") return [inheritedSentence(context, indicator, regionIndex)];
  const caveat = kind === "notComparable" ? caveatAt(world, regionIndex) : undefined;
  if (caveat)
    return [
      words.say("why.notComparable"),
      words.say("why.gridCaveat", { reason: caveat.reason, source: caveat.source }),
    ];
  if (kind !== "noData") return [words.say(kindKeys[kind])];
  const { causes } = explain(world, regionIndex, indicator, assessment);
  const sentences = causes.map((cause) => causeSentence(context, cause));
  return sentences.length > 0 ? [...new Set(sentences)] : [words.say("why.noData")];
}

/** Where a figure comes from to which nothing local adds. */
function inheritedSentence(
  context: ReasonContext,
  ...[indicator, regionIndex]: readonly [string, number]
): string {
  const { words, world } = context;
  const { parent } = world.regions[regionIndex] ?? {};
  if (parent !== undefined)
    return words.say("why.inheritedFrom", { parent: placeName(words, nameAbove(context, parent)) });
  if (!world.parents) return words.say("why.inherited");
  return words.say(indicatorOf(indicator)?.index ? "why.noOwnScore" : "why.joined");
}

/** What makes the grid of a region incomparable. */
const caveatAt = (world: World, regionIndex: number): EvidenceCaveat | undefined => {
  const region = world.regions[regionIndex];
  return region && gridCaveatOf(world, region);
};

/** The same in one text, for a region of a report. */
export const reasonWords = (
  context: ReportContext,
  ...missing: readonly [indicator: string, regionIndex: number, kind: OutcomeKind]
): string => reasonSentences(context, ...missing).join(" ");

const kindKeys = {
  noLoad: "why.noLoad",
  zeroByChoice: "why.zeroByChoice",
  inherited: "why.inherited",
  keyOnly: "why.keyOnly",
  notComparable: "why.notComparable",
  noHeadroom: "why.noHeadroom",
  headroomUncertain: "why.headroomUncertain",
  tooLarge: "why.tooLarge",
  arid: "why.arid",
  burdenWithoutBenefit: "why.burdenWithoutBenefit",
  notApplicable: "why.notApplicable",
} as const;

/** One reason as a sentence: which figure is missing, from which publisher, and what was printed instead. */
export function causeSentence(context: ReasonContext, cause: Cause): string {
  const { words } = context;
  if (cause.kind === "unread") return unreadSentence(words, cause);
  if (cause.kind === "notReportedApart") return words.say("cause.notReportedApart");
  if (cause.kind === "knownElsewhere")
    return words.say("cause.knownElsewhere", {
      regions: cause.regions.join(words.say("list.comma")),
    });
  const variable = variableName(words, cause.variable);
  if (cause.kind === "unreadEntry")
    return words.say("cause.unreadEntry", { variable, file: cause.file });
  if (cause.kind === "notDivided") return words.say("cause.notDivided", { variable });
  if (cause.kind === "knownInPart")
    return words.say("cause.knownInPart", { variable, share: words.figure(100 * cause.share, 0) });
  if ("parent" in cause) {
    const said = cause.kind === "notBelow" ? "cause.notBelow" : "cause.otherClimate";
    return words.say(said, {
      variable,
      parent: placeName(words, nameAbove(context, cause.parent)),
    });
  }
  if (cause.kind === "noPriceLevel")
    return words.say("cause.noPriceLevel", {
      variable,
      year: String(cause.year),
      to: String(priceYear),
    });
  return sourceSentence(context, cause, variable);
}

/** A file that did not load: of figures, or of what else is known of the world. */
const unreadSentence = (
  words: Words,
  { variable, file }: Extract<Cause, { readonly kind: "unread" }>,
): string =>
  variable === undefined
    ? words.say("cause.unreadFile", { file })
    : words.say("cause.unread", { variable: variableName(words, variable), file });

/** What the publishers themselves say, or do not say. */
function sourceSentence(
  { words, datasets }: ReasonContext,
  cause: Extract<Cause, { readonly kind: "uncovered" | "suppressed" | "gate" }>,
  variable: string,
): string {
  const publisher = (id: string): string =>
    datasets.find((dataset) => dataset.id === id)?.publisher ?? id;
  const isClosed = (id: string): boolean =>
    datasets.some((dataset) => dataset.id === id && !dataset.redistributable);
  if (cause.kind === "uncovered") {
    const sources = [...new Set(cause.sources.map(publisher))].join(words.say("list.comma"));
    const isWithheld = cause.sources.length > 0 && cause.sources.every((id) => isClosed(id));
    return words.say(isWithheld ? "cause.withheld" : "cause.uncovered", { variable, sources });
  }
  const source = publisher(cause.source);
  if (cause.kind === "suppressed")
    return words.say("cause.suppressed", { variable, source, printed: cause.printed });
  return words.say("cause.gate", {
    variable,
    source,
    value: words.figure(cause.value),
    min: words.figure(cause.min),
    max: words.figure(cause.max),
  });
}
