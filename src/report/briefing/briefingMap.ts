import type { Scene } from "../../layer/scene.ts";
import { type Block, figure, note } from "../document/block.ts";
import { type ReportPictures, reportPictures } from "../drawing/reportPictures.ts";
import type { RegionReport } from "../report.ts";
import type { BriefingGiven } from "./briefing.ts";

/**
 * The map that holds all regions, each marked; nothing where no picture does: regions of several levels, or parts of several
 * countries.
 */
export function briefingMap(
  given: BriefingGiven,
  reports: readonly RegionReport[],
): readonly Block[] {
  const pictures = picturesOf(given, reports);
  if (!pictures) return [];
  const { scene, world, legend, chips } = pictures;
  return [
    figure("map", world),
    figure("legend", legend),
    figure("chips", chips),
    note(`${scene.title}. ${scene.subtitle} ${scene.boundaryLine}`),
  ];
}

/** The scene of the map where it shows the index, in whose classes scores are drawn. */
export function mapScene(
  given: BriefingGiven,
  reports: readonly RegionReport[],
): Scene | undefined {
  return reports[0]?.index.kind === "value" ? picturesOf(given, reports)?.scene : undefined;
}

function picturesOf(
  [[subjects]]: BriefingGiven,
  reports: readonly RegionReport[],
): ReportPictures | undefined {
  const [first, ...others] = subjects;
  const [report] = reports;
  const places = new Set(
    reports.map(({ region: { level, parent = "" } }) =>
      level === "country" ? level : `${level} ${parent}`,
    ),
  );
  if (!first || !report || places.size > 1) return undefined;
  return reportPictures(first.context, report, {
    regionIndex: first.regionIndex,
    also: others.map(({ regionIndex }) => regionIndex),
  });
}
