import { type Block, figure, note, section } from "../document/block.ts";
import type { ReportDocument } from "../document/reportDocument.ts";
import type { ReportPictures } from "../drawing/reportPictures.ts";
import { regionReport } from "../regionReport.ts";
import type { ReportContext } from "../reportContext.ts";
import { besideSection } from "./besideSection.ts";
import { closingSections } from "./closingSections.ts";
import { furtherFindings, keyFindings } from "./findingsSections.ts";
import { costsAndStatuses, ledgersAndGrid } from "./ledgersAndCosts.ts";
import { publishedSection } from "./publishedSection.ts";
import { documentOnRegion, regionMaterial } from "./regionMaterial.ts";
import { standoutSection, weightSection } from "./standoutSections.ts";
import { summary } from "./summary.ts";
import { yearsSection } from "./yearsSection.ts";

/** The report on a region as a document. */
export function regionDocument(context: ReportContext, regionIndex: number): ReportDocument {
  const report = regionReport(context, regionIndex);
  const material = regionMaterial(context, regionIndex, report);
  const { words, pictures } = material;
  return documentOnRegion(material, {
    title: report.title,
    heading: report.region.name,
    kind: words.say("report.kind.report"),
    blocks: [
      ...summary(report, pictures, words),
      standoutSection(report, words),
      keyFindings(report, words),
      ...(report.beside ? [besideSection(report.beside, words)] : []),
      ...(report.published ? [publishedSection(report.published, words)] : []),
      ledgersAndGrid(report, words),
      ...(report.years.length > 0 ? [yearsSection(report.years, words)] : []),
      costsAndStatuses(report, words),
      worldMap(pictures),
      furtherFindings(report, words),
      weightSection(report, words),
      ...closingSections(report, words, material.hash),
    ],
  });
}

/** The world in the classes of the report's layer, with the sources of the map. */
const worldMap = ({ scene, world, legend, chips }: ReportPictures): Block =>
  section(
    scene.title,
    { ...figure("map", world, scene.title), isSourced: true },
    figure("legend", legend),
    figure("chips", chips),
    note(`${scene.legendNote} ${scene.sourceLine} ${scene.boundaryLine}`),
  );
