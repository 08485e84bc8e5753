import { indicatorOf } from "../../indicator/indicators.ts";
import type { MessageKey } from "../../language/messages.ts";
import type { Words } from "../../language/words.ts";
import { indicatorName } from "../../layer/sceneWords.ts";
import type { ParameterId } from "../../scenario/parameters.ts";
import { shownUnit } from "../../scenario/shownUnit.ts";
import { inputName } from "../sensitivity/driverWords.ts";
import type { MoveCause } from "./moveCauses.ts";
import type { ExportDiff, Move } from "./movesBetween.ts";

/** How many regions changed class, rank or the kind of their figure; or that none did. */
export function diffSummary(words: Words, { moves }: ExportDiff): string {
  const count = (differs: (move: Move) => boolean): number => moves.filter(differs).length;
  return moves.length === 0
    ? words.say("diff.none")
    : words.say("diff.summary", {
        classes: count(({ before, after }) => before.class !== after.class),
        ranks: count(({ before, after }) => before.rank !== after.rank),
        kinds: count(({ before, after }) => before.kind !== after.kind),
      });
}

const causeKeys = {
  input: "diff.cause.input",
  factor: "diff.cause.factor",
  method: "diff.cause.method",
  others: "diff.cause.others",
  unknown: "diff.cause.unknown",
} as const satisfies Readonly<Record<MoveCause["kind"], MessageKey>>;

/** Why a region moved, in words. */
export function causeWords(words: Words, { kind, of, before, after }: MoveCause): string {
  return words.say(causeKeys[kind], {
    name: nameOf(words, kind, of),
    before: ownWords(words, kind, of, before),
    after: ownWords(words, kind, of, after),
  });
}

function nameOf(words: Words, kind: MoveCause["kind"], of: string): string {
  if (kind === "factor") return inputName(words, of as ParameterId);
  return indicatorOf(of) ? indicatorName(words, of) : of;
}

/** A figure in the digits of the language, a parameter in the unit in which it is shown; what is absent as a dash. */
function ownWords(
  words: Words,
  ...[kind, of, value]: readonly [MoveCause["kind"], string, string | number | undefined]
): string {
  if (value === undefined || value === "") return "–";
  if (typeof value === "string") return value;
  if (of === "year") return words.year(value);
  return words.figure(kind === "factor" ? value * shownUnit(of as ParameterId).factor : value);
}
