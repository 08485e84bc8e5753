import type { Words } from "../../language/words.ts";
import { parameters } from "../../scenario/parameters.ts";
import { shareRange } from "../shareRange.ts";

/** What the method can and cannot support, independent of region and scenario. */
export const methodLimits = (words: Words): readonly string[] => [
  words.say("report.limit.screening"),
  words.say("report.limit.shares", {
    ai: shareRange(words, parameters.aiShare),
    inference: shareRange(words, parameters.inferenceShare),
  }),
  words.say("methodology.limit.allocation"),
  words.say("report.limit.tokens"),
  words.say("methodology.limit.fit"),
  words.say("methodology.limit.routing"),
  words.say("report.limit.siting"),
  words.say("report.limit.grid"),
  words.say("methodology.limit.flexible"),
  words.say("report.limit.water"),
  words.say("methodology.limit.scarcity"),
  words.say("report.limit.carbon"),
  words.say("methodology.limit.health"),
  words.say("methodology.limit.price"),
  words.say("methodology.limit.lifeCycle"),
  words.say("methodology.limit.ledgers"),
  words.say("report.limit.ranges"),
  words.say("methodology.limit.drawsBelow"),
  words.say("report.limit.ranks"),
];
