import { once } from "../dataset/once.ts";
import { optional } from "../dataset/optional.ts";
import type { Indicator } from "../indicator/indicator.ts";
import { indicatorReads } from "../indicator/indicatorReads.ts";
import { indicators } from "../indicator/indicators.ts";
import { noEvidence } from "../model/evidence.ts";
import { questionOf } from "../model/question.ts";
import { computeRanges } from "../model/ranges.ts";
import type { World } from "../region/region.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { clippedEnds } from "../statistics/clippedEnd.ts";
import type { Answer } from "./answer.ts";
import type { Assessment, IndicatorColumn } from "./assessment.ts";
import { ledgerRequests } from "./comparableCost.ts";
import { findingOf, type Reckoned } from "./findingOf.ts";
import { followedLoad, nothingHosted } from "./hostsNothing.ts";
import { indexColumns, type ScoreColumn } from "./indexColumns.ts";
import { type Finding, indicatorColumn } from "./indicatorColumn.ts";
import { ledgerColumns } from "./ledgerColumns.ts";
import { modelVersion } from "./modelVersion.ts";
import { componentRequests } from "./pillarScores.ts";
import { publishedLoads } from "./publishedLoads.ts";
import { scoresAbove } from "./scoresAbove.ts";
import { type Shared, sharedOf } from "./shared.ts";
import { unreadCauses } from "./unreadCauses.ts";

/**
 * Puts a scenario to the model: every indicator of every region, with range, kind, status and year.
 * Pure: the same world and scenario give the same bytes. For several scenarios of one world take `assessmentsOf`.
 */
export const assess = (world: World, scenario: Scenario): Assessment =>
  assessmentsOf(world)(scenario);

/** Puts one scenario after another to the model. */
export type Assess = (scenario: Scenario) => Assessment;

/** Puts scenarios to the model over one world; what no scenario changes is computed once. */
export function assessmentsOf(world: World): Assess {
  const shared = sharedOf(world);
  return (scenario) => assessmentOf(shared, scenario);
}

const assessmentOf = (shared: Shared, scenario: Scenario): Assessment =>
  assessmentOfAnswer(answerOf(shared, scenario));

/** What the model answers to a scenario; the next answer overwrites its columns. */
export function answerOf(shared: Shared, scenario: Scenario): Answer {
  const { prepared, room } = shared;
  const question = questionOf(prepared, scenario);
  const { quantities, requested } = computeRanges(
    prepared,
    question,
    { ...componentRequests(scenario), ...ledgerRequests(scenario) },
    room,
  );
  const found = { ...question, shared, prepared, results: quantities, components: requested };
  return { ...found, nothingHosted: nothingHosted(found) };
}

/** Puts what the model answered into indicators. */
export function assessmentOfAnswer(answer: Answer): Assessment {
  const { prepared, scenario, shared, load, demand } = answer;
  const above = once(() => shared.above && assessmentOf(shared.above, scenario));
  const reckoned = { scores: indexColumns(answer), accounts: ledgerColumns(answer) };
  const unread = unreadOf(answer);
  return {
    scenario,
    modelVersion,
    regions: prepared.regions.map(({ id }) => id),
    evidence:
      followedLoad(answer)?.evidence.slice() ??
      new Uint8Array(prepared.regions.length).fill(noEvidence),
    columns: Object.fromEntries(
      indicators.map((indicator) => [
        indicator.id,
        unread?.[indicator.id]
          ? indicatorColumn(indicator, unknown(answer), answer)
          : answeredColumn(indicator, answer, { ...reckoned, above }),
      ]),
    ),
    reads: Object.fromEntries(
      indicators.map((indicator) => [indicator.id, indicatorReads(indicator, scenario)]),
    ),
    ...optional("unread", unread),
    publishedLoads: publishedLoads(prepared.world, scenario),
    ...optional("unallocated", load.unallocated),
    ...optional("issues", demand?.issues),
  };
}

/** Files that could not be read, by the indicators that rest on them; `undefined` where all were read. */
function unreadOf(answer: Answer): Assessment["unread"] {
  if (!answer.prepared.world.unread) return undefined;
  const found = indicators.map(
    (indicator) => [indicator.id, unreadCauses(indicator, answer)] as const,
  );
  return Object.fromEntries(found.filter(([, causes]) => causes.length > 0));
}

/** Nothing is known of any region. */
function unknown({ prepared }: Answer): Finding {
  const value = new Float64Array(prepared.regions.length).fill(Number.NaN);
  return { value, low: value, high: value, reason: () => "noData" };
}

function answeredColumn(
  indicator: Indicator,
  answer: Answer,
  { above, ...reckoned }: Reckoned & { readonly above: () => Assessment | undefined },
): IndicatorColumn {
  const column = indicatorColumn(indicator, findingOf(indicator, answer, reckoned), answer);
  if (!indicator.index) return column;
  const { prepared, shared } = answer;
  const marked = {
    ...column,
    ...clippedOf(reckoned.scores[indicator.index] as ScoreColumn, column),
  };
  return scoresAbove(marked, indicator, { parents: shared.placesAbove, prepared, above });
}

/** Marks of the scores that are held at an end of their scale. */
const clippedOf = (
  { clipped }: ScoreColumn,
  { kind }: IndicatorColumn,
): Pick<IndicatorColumn, "clipped"> =>
  clipped ? { clipped: kind.map((_, region) => clippedEnds.indexOf(clipped(region))) } : {};
