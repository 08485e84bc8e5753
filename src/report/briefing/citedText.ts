import { withUnit } from "../../language/figures.ts";
import type { Words } from "../../language/words.ts";
import { publicCode } from "../../region/publicCode.ts";
import { type Paragraph, paragraph } from "../document/block.ts";
import { type Run, strong } from "../document/run.ts";
import type { RegionReport, ReportFinding } from "../report.ts";
import { inDraws } from "../reportFigure.ts";
import type { BriefingFrame } from "./briefing.ts";

/** A person's own text with the figures that it cites, and what could not be cited, in sentences. */
export interface CitedText {
  readonly paragraphs: readonly Paragraph[];
  readonly issues: readonly string[];
}

/** "{IRL.demandShare}": a region by its code, a finding by its id. */
const citation = /\{\s*([A-Za-z0-9-]+)[.:\s]\s*([A-Za-z]+)\s*\}/g;

/**
 * The paragraphs of a text: an empty line ends one. A citation in braces becomes the figure of the report with unit and range,
 * so that a number in somebody's own sentence is the atlas's number. One that names nothing stays as it is and is an issue.
 */
export function citedText(
  { text = "" }: BriefingFrame,
  reports: readonly RegionReport[],
  words: Words,
): CitedText {
  const issues: string[] = [];
  const paragraphs = text
    .split(/\n\s*\n/)
    .map((part) => part.replace(/\s+/g, " ").trim())
    .filter((part) => part !== "")
    .map((part) => paragraph("about", ...runsOf(part, { reports, words, issues })));
  return { paragraphs, issues };
}

interface Citing {
  readonly reports: readonly RegionReport[];
  readonly words: Words;
  readonly issues: string[];
}

function runsOf(text: string, citing: Citing): readonly Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const found of text.matchAll(citation)) {
    const [whole, code = "", id = ""] = found;
    runs.push(text.slice(from, found.index), cited(whole, { code, id }, citing));
    from = found.index + whole.length;
  }
  return [...runs, text.slice(from)].filter((run) => run !== "");
}

function cited(
  whole: string,
  { code, id }: { readonly code: string; readonly id: string },
  { reports, words, issues }: Citing,
): Run {
  const report = reports.find(({ region }) =>
    [region.id, region.iso31662].some((own) => own?.toLowerCase() === code.toLowerCase()),
  );
  const finding = report?.findings.find((own) => own.id.toLowerCase() === id.toLowerCase());
  if (finding) return strong(figureOf(finding, words));
  issues.push(
    report
      ? words.say("briefing.issue.finding", { cited: whole, id })
      : words.say("briefing.issue.region", {
          cited: whole,
          codes: reports.map(({ region }) => publicCode(region)).join(words.say("list.comma")),
        }),
  );
  return whole;
}

/** "2.8 % (1.8–5.8 in nine of ten draws)", the worst and the best case without draws; words where there is no number. */
function figureOf(finding: ReportFinding, words: Words): string {
  if (finding.value === undefined) return finding.figure;
  const value = withUnit(words, finding.figure, finding.unit);
  const { interval, range } = finding;
  if (interval || range === "") return inDraws(words, value, finding);
  return words.say("report.withRange", { value, range });
}
