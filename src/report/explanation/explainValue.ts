import { answerOf, assessmentsOf } from "../../assessment/assess.ts";
import { carriesNumber } from "../../assessment/assessment.ts";
import { ledgerColumns } from "../../assessment/ledgerColumns.ts";
import { outcomeOf, type RegionOutcome } from "../../assessment/outcome.ts";
import { scoreWorkings } from "../../assessment/scoreWorkings.ts";
import { sharedOf } from "../../assessment/shared.ts";
import { once } from "../../dataset/once.ts";
import { optional } from "../../dataset/optional.ts";
import type { Indicator } from "../../indicator/indicator.ts";
import { indicatorOf } from "../../indicator/indicators.ts";
import { unitWords } from "../../language/figures.ts";
import { indicatorName, scenarioWords } from "../../layer/sceneWords.ts";
import { evidenceReader } from "../../model/evidence/evidencePlaces.ts";
import { preparedWorkings } from "../../model/workings/workingsOf.ts";
import { publicCode } from "../../region/publicCode.ts";
import type { Region } from "../../region/region.ts";
import { scenarioFlags } from "../commandLine.ts";
import { contentHash } from "../contentHash.ts";
import { contestRemark } from "../contest/contestedOf.ts";
import { languageCode } from "../languageCode.ts";
import { methodSections } from "../methodology/methodSections.ts";
import { reasonWords } from "../reasonSentences.ts";
import { nameOf, type ReportContext } from "../reportContext.ts";
import { chainInputs } from "./chainInputs.ts";
import type { Chaining } from "./chaining.ts";
import { resultStep } from "./resultStep.ts";
import { shownSteps } from "./shownSteps.ts";
import type { ChainResult, ChainStep, ValueChain } from "./valueChain.ts";

/**
 * The way of one number: rows of the sources, cells of the region, parameters of the scenario, and every step from there to the
 * result. The last step gives the number of the assessment to the last bit.
 */
export const explainValue = (
  context: ReportContext,
  regionIndex: number,
  indicatorId: string,
): ValueChain => explainerOf(context, regionIndex)(indicatorId);

/** Explains one indicator of a region after another; what they share is worked out once. No other answer may come between. */
export function explainerOf(
  context: ReportContext,
  regionIndex: number,
): (indicatorId: string) => ValueChain {
  const own = once(() => chainingOf(context, regionIndex));
  const above = once(() => contextAbove(context));
  return (indicatorId) => {
    const indicator = indicatorOf(indicatorId);
    if (!indicator || !context.world.regions[regionIndex])
      throw new Error(`There is no indicator “${indicatorId}” or no region ${regionIndex}.`);
    return chainOf({ context, regionIndex, indicator, own, above });
  };
}

interface Asked {
  readonly context: ReportContext;
  readonly regionIndex: number;
  readonly indicator: Indicator;
  readonly own: () => Chaining;
  /** The level above under the same scenario. */
  readonly above: () => ReportContext | undefined;
}

function chainOf(asked: Asked): ValueChain {
  const { context, regionIndex, indicator } = asked;
  const { words, assessment } = context;
  const outcome = outcomeOf(assessment, indicator.id, regionIndex);
  const { chaining, steps } = stepsOf(asked);
  const last = carriesNumber(outcome.kind)
    ? resultStep(chaining, { indicator, steps, outcome })
    : undefined;
  const all = last ? [...steps, last] : steps;
  const chain = {
    ...headOf(asked),
    indicator: {
      id: indicator.id,
      name: indicatorName(words, indicator.id),
      unit: unitWords(words, indicator.unit),
    },
    result: resultOf(asked, outcome),
    ...chainInputs(chaining, all, indicator.id),
    steps: all,
    ...optional("total", last?.value),
    command: commandOf(asked),
  };
  return { ...chain, hash: contentHash(JSON.stringify(chain)) };
}

/** Edition, place and scenario. */
function headOf({ context, regionIndex }: Asked) {
  const { words, world, assessment, release } = context;
  const { id, level } = world.regions[regionIndex] as Region;
  return {
    version: 1,
    atlas: { name: words.say("app.name"), model: assessment.modelVersion, data: release.date },
    region: { id, name: nameOf(context, regionIndex), level },
    scenario: { words: scenarioWords(words, assessment.scenario), definition: assessment.scenario },
  } as const;
}

function commandOf({ context, regionIndex, indicator }: Asked): string {
  const { world, assessment, words } = context;
  const code = publicCode(world.regions[regionIndex] as Region);
  const language = languageFlag(languageCode(words.language));
  return `npm run burden -- explain ${code} ${indicator.id} ${scenarioFlags(assessment.scenario)}${language}`;
}

/** A function that works each of its answers out once. */
function kept<Asked, Answered>(find: (asked: Asked) => Answered): (asked: Asked) => Answered {
  const made = new Map<Asked, Answered>();
  return (asked) => {
    const known = made.get(asked) ?? find(asked);
    made.set(asked, known);
    return known;
  };
}

const languageFlag = (language: string): string =>
  language === "en" ? "" : ` --language ${language}`;

/** The steps to an indicator; those of the region above where the number is its. */
function stepsOf({ context, regionIndex, indicator, own, above }: Asked): {
  readonly chaining: Chaining;
  readonly steps: readonly ChainStep[];
} {
  const { kind } = outcomeOf(context.assessment, indicator.id, regionIndex);
  const lender = kind === "inherited" && indicator.index !== undefined ? above() : undefined;
  if (!lender) {
    const chaining = own();
    return { chaining, steps: shownSteps(chaining, indicator) };
  }
  const parent = context.world.regions[regionIndex]?.parent;
  const place = lender.world.regions.findIndex(({ id }) => id === parent);
  return stepsOf({
    ...{ context: lender, regionIndex: place, indicator },
    own: () => chainingOf(lender, place),
    above: () => contextAbove(lender),
  });
}

function contextAbove(context: ReportContext): ReportContext | undefined {
  const { parents } = context.world;
  const { scenario } = context.assessment;
  return parents && { ...context, world: parents, assessment: assessmentsOf(parents)(scenario) };
}

function chainingOf(context: ReportContext, regionIndex: number): Chaining {
  const { world, assessment, words } = context;
  const region = world.regions[regionIndex];
  if (!region) throw new Error(`There is no region ${regionIndex}.`);
  const answer = answerOf(sharedOf(world), assessment.scenario);
  return {
    context,
    regionIndex,
    region,
    answer,
    accounts: once(() => ledgerColumns(answer)),
    scores: kept((of) => scoreWorkings(answer, of, regionIndex)),
    placesOf: kept(evidenceReader),
    workings: preparedWorkings(answer.prepared, assessment.scenario, regionIndex),
    equations: new Map(
      methodSections(words).flatMap(({ equations }) =>
        equations.map((equation) => [equation.id, equation] as const),
      ),
    ),
  };
}

function resultOf({ context, regionIndex, indicator }: Asked, outcome: RegionOutcome): ChainResult {
  const { kind, value, low, high, year, status, dataStatus } = outcome;
  const reason = reasonWords(context, indicator.id, regionIndex, kind);
  const contested = contestRemark(context, regionIndex, indicator.id);
  return {
    kind,
    ...optional("value", value),
    ...optional("low", low),
    ...optional("high", high),
    ...optional("year", year),
    ...optional("status", status),
    ...optional("dataStatus", dataStatus),
    ...(reason === "" ? {} : { reason }),
    ...(contested === "" ? {} : { contested }),
  };
}
