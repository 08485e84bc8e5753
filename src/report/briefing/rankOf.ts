import { optional } from "../../dataset/optional.ts";
import { rankFigure } from "../../language/rankWords.ts";
import type { Words } from "../../language/words.ts";
import type { ReportFinding } from "../report.ts";

/** The rank of a figure with its interval and among how many; empty without a rank. */
export function rankOf(finding: ReportFinding | undefined, words: Words): string {
  if (finding?.rank === undefined) return "";
  const { rank, rankInterval, settled, ranked } = finding;
  const own = { rank, ...optional("interval", rankInterval), settled: settled ?? true };
  return words.say("report.rankOf", {
    rank: rankFigure(words, own),
    count: words.figure(ranked, 0),
  });
}
