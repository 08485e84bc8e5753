import {
  emptyRow,
  parseRouting,
  type RoutingShare,
  regionIndex,
  routingIssueWords,
  type Scenario,
} from "../../../src/index.ts";
import { type FileRead, saidOf, unread } from "./fileReport.ts";
import type { FileQuestion } from "./readScenarioFile.ts";

/**
 * Reads a routing (CSV with the columns u, r and share) into the scenario on screen. A file with any row that cannot be followed
 * changes nothing: half a matrix would not conserve demand.
 */
export function readRoutingFile(text: string, question: FileQuestion, before: Scenario): FileRead {
  const { file, codes, words, known = [], naming } = question;
  if (codes.length === 0) return unread(words.say("file.noWorld", { file }));
  const parsed = parseRouting(text, {
    file,
    codes,
    called: regionIndex(known, naming).find,
    others: codes.map(() => emptyRow),
  });
  const { routing } = parsed;
  const said = saidOf(parsed.issues, (issue) => routingIssueWords(words, issue));
  if (!routing) return said;
  const customRouting = routing.flatMap(({ hosts, shares }, user) =>
    hosts.map(
      (host, place): RoutingShare => ({
        u: codes[user] as string,
        r: codes[host] as string,
        share: shares[place] as number,
      }),
    ),
  );
  const tokens = { ...before.tokens, routing: "custom" as const, customRouting };
  return { scenario: { ...before, tokens }, ...said };
}
