import { indicatorOf } from "../../indicator/indicators.ts";
import { firstTen } from "../../language/firstTen.ts";
import type { MessageKey } from "../../language/messages.ts";
import type { Words } from "../../language/words.ts";
import { indicatorName } from "../../layer/sceneWords.ts";
import type { ParameterId } from "../../scenario/parameters.ts";
import { shownUnit } from "../../scenario/shownUnit.ts";
import { inputName } from "../sensitivity/driverWords.ts";
import type { MoveCause } from "./moveCauses.ts";
import type { ExportDiff, Move } from "./movesBetween.ts";

/** How many figures changed class, rank or the kind of their figure; or that none did. */
export function diffSummary(words: Words, { moves, compared }: ExportDiff): string {
  if (compared === 0) return words.say("diff.nothingInCommon");
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

/** Regions and figures that one file alone holds: the first ten by name. */
export function loneWords(words: Words, { file, ids }: ExportDiff["onlyIn"][number]): string {
  const { said, others } = firstTen(ids);
  return words.say("diff.onlyIn", { file, names: said.join(words.say("list.comma")), others });
}

/** Titles of datasets by id: files name them, the atlas of today may not know them any more. */
type DatasetTitles = ReadonlyMap<string, string>;

/** Why a region moved, in words. */
export function causeWords(words: Words, cause: MoveCause, titles?: DatasetTitles): string {
  const { kind, of, before, after } = cause;
  return words.say(causeKeys[kind], {
    name: causeName(words, cause, titles),
    before: ownWords(words, kind, of, before),
    after: ownWords(words, kind, of, after),
  });
}

/** Name of the figure, dataset, parameter or setting behind a cause. */
export function causeName(
  words: Words,
  { kind, of }: Pick<MoveCause, "kind" | "of">,
  titles?: DatasetTitles,
): string {
  if (kind === "factor") return inputName(words, of as ParameterId);
  if (kind === "input" && of === "year") return words.say("diff.year");
  if (kind === "method" && of === "model") return words.say("diff.model");
  return indicatorOf(of) ? indicatorName(words, of) : titles?.get(of) || of;
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
