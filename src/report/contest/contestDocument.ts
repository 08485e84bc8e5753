import { withUnit } from "../../language/figures.ts";
import { paragraph, section } from "../document/block.ts";
import { type ReportDocument, reportDocument } from "../document/reportDocument.ts";
import { code, link, type Run, strong } from "../document/run.ts";
import { cell, type Row } from "../document/table.ts";
import { chainFigure } from "../explanation/chaining.ts";
import { languageCode } from "../languageCode.ts";
import type { ReportContext } from "../reportContext.ts";
import type { ContestStatement } from "./contestStatement.ts";

/** A statement as a document: both figures, the evidence, who says so, and how the figure of the atlas is found again. */
export function contestDocument(
  { words }: Pick<ReportContext, "words">,
  statement: ContestStatement,
): ReportDocument {
  const { title, atlas, scenario, figure, unit, other, command } = statement;
  const masthead = `${atlas.model} · ${atlas.data}`;
  const number = (value: unknown): string =>
    typeof value === "number" ? withUnit(words, chainFigure(words, value), unit) : "";
  const rows: readonly (readonly [string, Run])[] = [
    [words.say("contest.own"), strong(number(figure.value))],
    [words.say("contest.other"), strong(number(other.value))],
    [words.say("contest.range"), `${number(figure.low)} … ${number(figure.high)}`],
    [words.say("workpaper.year"), String(figure.year ?? "")],
    [words.say("contest.scenario"), scenario],
    [words.say("contest.rows"), code(String(figure.source_rows ?? ""))],
    [words.say("contest.evidence"), link(other.evidence, other.evidence)],
    [words.say("contest.reason"), other.reason],
    [words.say("contest.by"), other.by],
    [words.say("contest.hash"), code(figure.hash)],
  ];
  return reportDocument(words, {
    title,
    heading: title,
    language: languageCode(words.language),
    atlas: atlas.name,
    masthead,
    runningTitle: masthead,
    hash: figure.hash,
    command,
    blocks: [
      paragraph("lede", words.say("contest.about")),
      {
        kind: "table",
        role: "facts",
        columns: [{}, {}],
        groups: [{ rows: rows.map(([name, run]): Row => ({ cells: [cell(name), cell(run)] })) }],
      },
      section(words.say("contest.again"), { kind: "code", text: command }),
    ],
  });
}
