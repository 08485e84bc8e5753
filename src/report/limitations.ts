import { evidenceOf } from "../assessment/outcome.ts";
import { asksForFlexibility } from "../model/grid/flexibleHeadroom.ts";
import { rangeOf } from "../scenario/rangeOf.ts";
import { limitsBelow } from "./limitsBelow.ts";
import { placeOf, type ReportContext } from "./reportContext.ts";
import { shareRange } from "./shareRange.ts";

/** What the numbers of a region can and cannot support: in general, and depending on how its load is known. */
export function limitations(context: ReportContext, regionIndex: number): string[] {
  const { assessment, words } = context;
  const name = placeOf(context, regionIndex);
  const evidence = evidenceOf(assessment, regionIndex);
  const keys = context.world.parents ? evidenceKeysBelow : evidenceKeys;
  const known = evidence ? [words.say(keys[evidence], { name })] : [];
  const asked = [...known, words.say("report.limit.tokens")];
  const hosted = [
    ...known,
    words.say("report.limit.shares", {
      ai: shareRange(words, rangeOf(assessment.scenario, "aiShare")),
      inference: shareRange(words, rangeOf(assessment.scenario, "inferenceShare")),
    }),
  ];
  return [
    words.say("report.limit.screening"),
    ...{ footprint: hosted, tokens: asked, siting: [words.say("report.limit.siting")] }[
      assessment.scenario.basis
    ],
    ...limitsBelow(context, regionIndex),
    words.say("report.limit.grid"),
    ...(asksForFlexibility(assessment.scenario)
      ? [words.say("report.limit.flexible", { name })]
      : []),
    words.say("report.limit.water"),
    words.say("report.limit.carbon"),
    words.say("report.limit.ranges"),
    words.say("report.limit.ranks"),
  ];
}

const evidenceKeys = {
  routed: "report.limit.routed",
  published: "report.limit.published",
  located: "report.limit.located",
  keyOnly: "report.limit.keyOnly",
} as const;

const evidenceKeysBelow = {
  routed: "report.limit.routed",
  published: "report.limit.publishedBelow",
  located: "report.limit.locatedBelow",
  keyOnly: "report.limit.keyOnlyBelow",
} as const;
