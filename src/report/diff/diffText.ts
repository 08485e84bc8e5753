import type { Words } from "../../language/words.ts";
import { textColumns } from "../textColumns.ts";
import { causeWords, diffSummary } from "./diffSentences.ts";
import type { ExportDiff } from "./movesBetween.ts";

/** The moves as a table to be read on a screen, after how many there are. */
export function diffText(words: Words, diff: ExportDiff): string {
  const [before, after] = diff.pair.map(
    ({ file, modelVersion, data }) => `${file} (model ${modelVersion}, data ${data})`,
  );
  const head = `${before} → ${after}\n${diffSummary(words, diff)}\n`;
  if (diff.moves.length === 0) return head;
  const table = textColumns(
    ["region", "indicator", "class", "rank", "why"],
    diff.moves.map((move) => [
      move.code || move.region,
      move.indicator,
      step(move.before.class ?? move.before.kind, move.after.class ?? move.after.kind),
      step(move.before.rank, move.after.rank),
      move.causes.map((cause) => causeWords(words, cause)).join("; "),
    ]),
  );
  return `${head}\n${table}`;
}

const step = (before: string | number = "–", after: string | number = "–"): string =>
  before === after ? `${before}` : `${before} → ${after}`;
