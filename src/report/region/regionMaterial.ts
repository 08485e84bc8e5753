import type { Words } from "../../language/words.ts";
import { publicCode } from "../../region/publicCode.ts";
import type { Block } from "../document/block.ts";
import { type ReportDocument, reportDocument } from "../document/reportDocument.ts";
import { type ReportPictures, reportPictures } from "../drawing/reportPictures.ts";
import type { RegionReport } from "../report.ts";
import type { ReportContext } from "../reportContext.ts";
import { sourceLine } from "./sourceLine.ts";

/** What every document on one region is made from. */
export interface RegionMaterial {
  readonly context: ReportContext;
  readonly regionIndex: number;
  readonly report: RegionReport;
  readonly pictures: ReportPictures;
  readonly words: Words;
  /** Fingerprint of the content, in words. */
  readonly hash: string;
}

/** The results of a region with what is drawn and said of them. @param report with the hash of the document. */
export const regionMaterial = (
  context: ReportContext,
  regionIndex: number,
  report: RegionReport,
): RegionMaterial => ({
  context,
  regionIndex,
  report,
  pictures: reportPictures(context, report, { regionIndex }),
  words: context.words,
  hash: context.words.say("report.hash", { hash: report.hash }),
});

interface Titled {
  readonly title: string;
  readonly heading: string;
  /** What the document is, at the head of its pages. */
  readonly kind: string;
  readonly blocks: readonly Block[];
}

/** Blocks on one region as a document, under the head and foot that all of its kinds share. */
export function documentOnRegion(
  { report, words, hash }: RegionMaterial,
  { title, heading, kind, blocks }: Titled,
): ReportDocument {
  const { language, command, region, atlas } = report;
  const masthead = words.say("report.masthead", {
    kind,
    region: publicCode(region),
    model: atlas.model,
    data: atlas.data,
  });
  return reportDocument(words, {
    title,
    heading,
    language,
    atlas: atlas.name,
    masthead,
    runningTitle: `${region.name} · ${masthead}`,
    hash,
    command,
    blocks,
    caption: { scenario: report.scenario.words, sources: sourceLine(report.sources, words) },
  });
}
