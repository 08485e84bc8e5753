import {
  compareWithAnchors,
  comparisonTable,
  type ReportContext,
  scenarioWords,
  textColumns,
  twoCountsSentence,
} from "../../src/index.ts";
import { builtAnchors } from "./builtAnchors.ts";

/** What a scenario gives beside the figures that others published: table, notes and sources; empty where nothing compares. */
export function comparisonText({ world, assessment, words }: ReportContext): string {
  const { rows: anchors, issues } = builtAnchors();
  const assessments = { [assessment.scenario.basis]: assessment };
  const rows = compareWithAnchors(world, assessments, anchors).filter(({ ours }) => ours);
  if (rows.length === 0) return "";
  const { head, rows: lines, notes, sources } = comparisonTable(rows, words);
  const list = (title: string, texts: readonly string[]): string =>
    [
      title,
      ...texts.map((text, index) =>
        words.say("comparison.numbered", { number: words.figure(index + 1, 0), text }),
      ),
    ].join("\n");
  return [
    ...issues,
    words.say("comparison.title"),
    words.say("comparison.about", { scenario: scenarioWords(words, assessment.scenario) }),
    textColumns(head, lines),
    twoCountsSentence(world, assessment.scenario, words),
    "",
    list(words.say("comparison.notes"), notes),
    "",
    list(
      words.say("comparison.sources"),
      sources.map((source) => source.words),
    ),
    "",
  ].join("\n");
}
