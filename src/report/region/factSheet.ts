import { optional } from "../../dataset/optional.ts";
import type { Words } from "../../language/words.ts";
import { columns, note, type Section, section } from "../document/block.ts";
import type { ReportDocument } from "../document/reportDocument.ts";
import { rangesNote } from "../rangesNote.ts";
import { reasonSentences } from "../reasonSentences.ts";
import { regionReport } from "../regionReport.ts";
import type { RegionReport, ReportFinding } from "../report.ts";
import { nameOf, type ReportContext } from "../reportContext.ts";
import { factsTable } from "./factsTable.ts";
import { ledgerSection } from "./ledgersAndCosts.ts";
import { documentOnRegion, regionMaterial } from "./regionMaterial.ts";
import { renamedReport } from "./renamedReport.ts";
import { sourceLine, sourcesBehind } from "./sourceLine.ts";
import { summary } from "./summary.ts";

/** The facts that a sheet names, where the region has them. */
const facts: readonly string[] = [
  "facilityEnergy",
  "demandShare",
  "reserveMarginAfter",
  "priceHousehold",
  "waterDirect",
  "carbon",
  "climateCostPerResident",
];

/** One page on a region: headline, map, index, the main figures, who hosts, uses and owns, and what it can support. */
export function factSheet(context: ReportContext, regionIndex: number): ReportDocument {
  const { words } = context;
  const report = renamedReport(regionReport(context, regionIndex), {
    kind: "fact-sheet",
    title: words.say("factSheet.title", { name: nameOf(context, regionIndex) }),
  });
  const material = regionMaterial(context, regionIndex, report);
  const { pictures } = material;
  const shown = brief(context, regionIndex, report);
  const found = facts.flatMap((id) => shown.findings.filter((finding) => finding.id === id));
  return documentOnRegion(material, {
    title: report.title,
    heading: report.region.name,
    kind: words.say("report.kind.factSheet"),
    blocks: [
      ...summary(shown, pictures, words),
      section(
        { heading: words.say("report.section.findings"), note: rangesNote([report], words) },
        factsTable(found, words),
      ),
      columns([ledgerSection(report, words)], [support(report, words)]),
      note(sourceLine(sourcesBehind(report, [report.index, ...report.pillars, ...found]), words)),
      note(report.citation),
    ],
  });
}

/** A page has room for the first reason of what is missing and for no remarks: the full report has them all. */
function brief(context: ReportContext, regionIndex: number, report: RegionReport): RegionReport {
  const short = ({ remark: _, ...finding }: ReportFinding): ReportFinding => {
    const [reason] = reasonSentences(context, finding.id, regionIndex, finding.kind);
    return { ...finding, ...optional("reason", reason) };
  };
  return {
    ...report,
    index: short(report.index),
    pillars: report.pillars.map(short),
    findings: report.findings.map(short),
  };
}

/** How many limitations a page has room for: the first say what the sheet can support, and how the load is known. */
const limitsShown = 3;

const support = (report: RegionReport, words: Words): Section =>
  section(
    words.say("report.section.limitations"),
    ...report.limitations.slice(0, limitsShown).map((limit) => note(limit)),
  );
