import type { OutcomeKind } from "../assessment/assessment.ts";
import { type Explained, explain } from "../assessment/explain.ts";
import type { DatasetRecord } from "../dataset/dataset.ts";
import type { Cause } from "../dataset/measure.ts";
import { variableName } from "../dataset/variableName.ts";
import { indicatorOf } from "../indicator/indicators.ts";
import type { Words } from "../language/words.ts";
import type { World } from "../region/region.ts";
import { nameAbove } from "./nameAbove.ts";
import type { ReportContext } from "./reportContext.ts";

/** Everything that is needed to explain a missing value. */
export interface ReasonContext {
  readonly words: Words;
  readonly world: World;
  readonly datasets: readonly DatasetRecord[];
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
  if (kind !== "noData") return [words.say(kindKeys[kind])];
  const { causes } = explain(world, regionIndex, indicator, assessment);
  const sentences = causes.map((cause) => causeSentence(context, cause));
  return sentences.length > 0 ? [...new Set(sentences)] : [words.say("why.noData")];
}

/** The same in one text, for a region of a report. */
export const reasonWords = (
  context: ReportContext,
  ...missing: readonly [indicator: string, regionIndex: number, kind: OutcomeKind]
): string => reasonSentences(context, ...missing).join(" ");

const kindKeys = {
  noLoad: "why.noLoad",
  keyOnly: "why.keyOnly",
  notComparable: "why.notComparable",
  noHeadroom: "why.noHeadroom",
  tooLarge: "why.tooLarge",
  arid: "why.arid",
  burdenWithoutBenefit: "why.burdenWithoutBenefit",
  notApplicable: "why.notApplicable",
} as const;

/** One reason as a sentence: which figure is missing, from which publisher, and what was printed instead. */
function causeSentence(context: ReasonContext, cause: Cause): string {
  const { words, datasets } = context;
  if (cause.kind === "notReportedApart") return words.say("cause.notReportedApart");
  if (cause.kind === "knownElsewhere")
    return words.say("cause.knownElsewhere", {
      regions: cause.regions.join(words.say("list.comma")),
    });
  const publisher = (id: string): string =>
    datasets.find((dataset) => dataset.id === id)?.publisher ?? id;
  const isClosed = (id: string): boolean =>
    datasets.some((dataset) => dataset.id === id && !dataset.redistributable);
  const variable = variableName(words, cause.variable);
  if (cause.kind === "notBelow")
    return words.say("cause.notBelow", { variable, parent: nameAbove(context, cause.parent) });
  if (cause.kind === "unread") return words.say("cause.unread", { variable, file: cause.file });
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
