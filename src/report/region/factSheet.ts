import type { Words } from "../../language/words.ts";
import { columns, note, type Section, section } from "../document/block.ts";
import type { ReportDocument } from "../document/reportDocument.ts";
import { regionReport } from "../regionReport.ts";
import type { RegionReport } from "../report.ts";
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
  const shown = facts.flatMap((id) => report.findings.filter((finding) => finding.id === id));
  return documentOnRegion(material, {
    title: report.title,
    heading: report.region.name,
    kind: words.say("report.kind.factSheet"),
    blocks: [
      ...summary(withoutRemarks(report), pictures, words),
      section(words.say("report.section.findings"), factsTable(shown, words)),
      columns([ledgerSection(report, words)], [support(report, words)]),
      note(sourceLine(sourcesBehind(report, [report.index, ...report.pillars, ...shown]), words)),
      note(report.citation),
    ],
  });
}

/** A page has no room for the remarks on pillars, which the full report has. */
const withoutRemarks = (report: RegionReport): RegionReport => ({
  ...report,
  pillars: report.pillars.map(({ remark: _, ...pillar }) => pillar),
});

/** How many limitations a page has room for: the first say what the sheet can support, and how the load is known. */
const limitsShown = 3;

const support = (report: RegionReport, words: Words): Section =>
  section(
    words.say("report.section.limitations"),
    ...report.limitations.slice(0, limitsShown).map((limit) => note(limit)),
  );
