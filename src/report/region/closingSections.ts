import { yearRange } from "../../language/figures.ts";
import type { Words } from "../../language/words.ts";
import { note, type Section, section } from "../document/block.ts";
import { citationAndCommand } from "../document/citationAndCommand.ts";
import { isolated, link, type Run } from "../document/run.ts";
import type { RegionReport, ReportSource } from "../report.ts";

/** Limitations, sources, what was left out, citation, and how to make the report again. */
export const closingSections = (
  report: RegionReport,
  words: Words,
  hash: string,
): readonly Section[] => [
  section(words.say("report.section.limitations"), { kind: "notes", notes: report.limitations }),
  section(
    { heading: words.say("report.section.sources"), breaks: true },
    {
      kind: "sources",
      sources: report.sources.map((source) => ({
        number: words.figure(source.number, 0),
        runs: sourceRuns(source, words),
      })),
    },
    ...report.notices.map((notice) => note(notice)),
  ),
  ...citationAndCommand(words, {
    ...report,
    hash,
    about: `${words.say("report.again.note")} ${report.licence}.`,
  }),
];

const sourceRuns = (source: ReportSource, words: Words): readonly Run[] => [
  isolated(source.attribution),
  ` (${yearRange(words, source.years)}). `,
  ...licence(source),
  link(source.url, new URL(source.url).hostname),
];

/** The licence, where the attribution does not name it already. */
const licence = ({ attribution, licence: name, licenceUrl }: ReportSource): readonly Run[] =>
  attribution.includes(name) ? [] : [link(licenceUrl, name), ". "];
