import { type Block, figure, note, section } from "../document/block.ts";
import { type ReportDocument, reportDocument } from "../document/reportDocument.ts";
import { type ReportPictures, reportPictures } from "../drawing/reportPictures.ts";
import { regionReport } from "../regionReport.ts";
import type { ReportContext } from "../reportContext.ts";
import { besideSection } from "./besideSection.ts";
import { closingSections } from "./closingSections.ts";
import { furtherFindings, keyFindings } from "./findingsSections.ts";
import { costsAndStatuses, ledgersAndGrid } from "./ledgersAndCosts.ts";
import { publishedSection } from "./publishedSection.ts";
import { standoutSection, weightSection } from "./standoutSections.ts";
import { summary } from "./summary.ts";
import { yearsSection } from "./yearsSection.ts";

/** The report on a region as a document. */
export function regionDocument(context: ReportContext, regionIndex: number): ReportDocument {
  const { words } = context;
  const report = regionReport(context, regionIndex);
  const pictures = reportPictures(context, report, regionIndex);
  const { title, language, command, region, atlas, beside } = report;
  const hash = words.say("report.hash", { hash: report.hash });
  const masthead = words.say("report.masthead", {
    region: region.id,
    model: atlas.model,
    data: atlas.data,
  });
  return reportDocument(words, {
    title,
    heading: region.name,
    language,
    atlas: atlas.name,
    masthead,
    runningTitle: `${region.name} · ${masthead}`,
    hash,
    command,
    blocks: [
      ...summary(report, pictures, words),
      standoutSection(report, words),
      keyFindings(report, words),
      ...(beside ? [besideSection(beside, words)] : []),
      ...(report.published ? [publishedSection(report.published, words)] : []),
      ledgersAndGrid(report, words),
      ...(report.years.length > 0 ? [yearsSection(report.years, words)] : []),
      costsAndStatuses(report, words),
      worldMap(pictures),
      furtherFindings(report, words),
      weightSection(report, words),
      ...closingSections(report, words, hash),
    ],
  });
}

/** The world in the classes of the report's layer, with the sources of the map. */
const worldMap = ({ scene, world, legend, chips }: ReportPictures): Block =>
  section(
    scene.title,
    figure("map", world),
    figure("legend", legend),
    figure("chips", chips),
    note(`${scene.legendNote} ${scene.sourceLine} ${scene.boundaryLine}`),
  );
