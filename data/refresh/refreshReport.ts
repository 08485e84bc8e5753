import { causeWords, diffSummary, type ExportDiff, firstTen, type Words } from "../../src/index.ts";
import type { CompiledTable } from "./compileTable.ts";
import type { Review } from "./review.ts";

/** What a refresh changed, as text for a screen: counts, or with `list` each row, and every issue in any case. */
export function refreshReport(review: Review, words: Words, list: boolean): readonly string[] {
  return [
    ...review.tables.map((table) => tableReport(table, list)),
    ...review.passed,
    ...review.moves.map(
      ({ level, diff }) => `${level}: ${diffSummary(words, diff)}\n${moveLines(words, diff, list)}`,
    ),
  ];
}

function tableReport(table: CompiledTable, list: boolean): string {
  const { added, removed, changed, issues, refusals, sources } = table;
  const news = sources.filter(({ isSame }) => !isSame);
  return [
    `${table.id}: ${table.rows} rows; ${added.length} added, ${removed.length} removed, ${changed.length} changed; ${issues.length} issues`,
    ...refusals.map((refusal) => `  accepted: ${refusal}`),
    ...news.map(({ name, bytes, sha256 }) => `  file ${name}: ${bytes} bytes, SHA-256 ${sha256}`),
    ...issues.map((issue) => `  ! ${issue}`),
    ...(list ? rowLines(table) : []),
  ].join("\n");
}

const rowLines = ({ added, removed, changed }: CompiledTable): readonly string[] => [
  ...added.map((row) => `  + ${row}`),
  ...removed.map((row) => `  − ${row}`),
  ...changed.map((row) => `  ~ ${row}`),
];

/** Ten regions that move, or with `list` all of them. */
function moveLines(words: Words, { moves }: ExportDiff, list: boolean): string {
  const lines = moves.map(({ region, indicator, before, after, causes }) =>
    [
      `  ${region} ${indicator}:`,
      `class ${before.class ?? before.kind} → ${after.class ?? after.kind},`,
      `rank ${before.rank ?? "–"} → ${after.rank ?? "–"};`,
      causes.map((cause) => causeWords(words, cause)).join("; "),
    ].join(" "),
  );
  const { said, others } = firstTen(lines);
  if (list) return lines.join("\n");
  return [...said, ...(others > 0 ? [`  and ${others} more; --list names them`] : [])].join("\n");
}
