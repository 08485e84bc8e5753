import { causeWords, diffSummary, markdownText, type Words } from "../../src/index.ts";
import type { ClassMoves } from "./classMoves.ts";
import type { CompiledTable } from "./compileTable.ts";
import { isChanged, type Review } from "./review.ts";

/** Rows of a list that a reviewer reads; a request for review that is longer is cut off by most services. */
const mostListed = 40;

/** The review as Markdown, for a request that somebody reads before it is merged. Publishers' texts are shown, never followed. */
export function reviewMarkdown(review: Review, words: Words): string {
  const changed = review.tables.filter(isChanged);
  return [
    "# Refresh of the tables",
    summaryTable(review),
    ...section("Refused: the tables are kept", review.failures),
    ...review.moves.map((moves) => movesSection(moves, words)),
    ...changed.map(tableSection),
    ...section("Not asked for", review.passed),
    "",
  ].join("\n\n");
}

function summaryTable({ tables, refused }: Review): string {
  const rows = tables.map(
    (table) =>
      `| ${table.id} | ${table.rowsBefore} | ${table.rows} | ${table.added.length} | ${table.removed.length} | ${table.changed.length} | ${table.sources.filter(({ isSame }) => !isSame).length} |`,
  );
  return [
    `${tables.filter(isChanged).length} tables change, ${tables.filter((table) => !isChanged(table)).length} stay the same, ${refused.length} are refused.`,
    "",
    "| table | rows before | rows | added | removed | changed | new files |",
    "| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
    ...rows,
  ].join("\n");
}

const section = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`## ${heading}`, list(lines)];

function list(lines: readonly string[]): string {
  const shown = lines.slice(0, mostListed).map((line) => `- ${markdownText(line)}`);
  const others = lines.length - shown.length;
  return [...shown, ...(others > 0 ? [`- and ${others} more`] : [])].join("\n");
}

function movesSection({ level, diff }: ClassMoves, words: Words): string {
  const lines = diff.moves.map(
    ({ name, region, indicator, before, after, causes }) =>
      `${name} (${region}), ${indicator}: class ${before.class ?? before.kind} → ${after.class ?? after.kind}, rank ${before.rank ?? "–"} → ${after.rank ?? "–"}; ${causes.map((cause) => causeWords(words, cause)).join("; ")}`,
  );
  return [
    `## What moves: ${level}`,
    diffSummary(words, diff),
    ...(lines.length ? [list(lines)] : []),
  ].join("\n\n");
}

const tableSection = ({ id, added, removed, changed, issues, refusals, sources }: CompiledTable) =>
  [
    `## ${id}`,
    ...labelled("Accepted although", refusals),
    ...labelled(
      "Files",
      sources.map(
        ({ name, bytes, sha256, isSame }) =>
          `${name}: ${isSame ? "as before" : "new"}, ${bytes} bytes, SHA-256 ${sha256}`,
      ),
    ),
    ...labelled("Changed", changed),
    ...labelled("Added", added),
    ...labelled("Removed", removed),
    ...labelled("Left out of the publisher's files", issues),
  ].join("\n\n");

const labelled = (label: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`**${label}**`, list(lines)];
