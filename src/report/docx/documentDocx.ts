import * as docx from "docx";
import { isolatedDocument } from "../document/isolatedDocument.ts";
import type { Paper } from "../document/paper.ts";
import type { ReportDocument } from "../document/reportDocument.ts";
import type { Press } from "../format/press.ts";
import { blocksDocx, paragraphOf } from "./blocksDocx.ts";
import { docxStyles, houseStyles } from "./docxStyles.ts";
import type { DocxWriting } from "./docxWriting.ts";
import { withDrawnPoints } from "./drawnPoints.ts";
import { textDocx } from "./runsDocx.ts";
import { stableDocx } from "./stableDocx.ts";

/** Twentieths of a point in a millimetre. */
const twips = 1440 / 25.4;

const sizes: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  a4: { width: Math.round(210 * twips), height: Math.round(297 * twips) },
  letter: { width: 12240, height: 15840 },
};

const margin = { side: Math.round(15 * twips), end: Math.round(22 * twips) };

/** A document for word processors: editable styles, real tables, drawings as vectors, hash and page numbers on each page. */
export async function documentDocx(
  document: ReportDocument,
  { paper, rasterise }: Press,
): Promise<Uint8Array> {
  const given = isolatedDocument(document);
  const file = await withDrawnPoints(rasterise, (draw) =>
    fileOf(given, paper, { docx, isTurned: document.direction === "rtl", draw }),
  );
  return stableDocx(new Uint8Array(await docx.Packer.pack(file, "uint8array")));
}

function fileOf(given: ReportDocument, paper: Paper, writing: DocxWriting): docx.Document {
  const title = paragraphOf([textDocx(given.heading, writing)], writing, {
    heading: docx.HeadingLevel.HEADING_1,
  });
  return new docx.Document({
    ...docxStyles(given),
    title: given.title,
    creator: given.atlas,
    lastModifiedBy: given.atlas,
    sections: [
      {
        properties: {
          page: {
            size: sizes[paper],
            margin: { top: margin.end, bottom: margin.end, left: margin.side, right: margin.side },
          },
          ...(writing.isTurned && { bidi: true }),
        },
        headers: { default: pageHead(given, writing) },
        footers: { default: pageFoot(given, writing) },
        children: [title, ...blocksDocx(given.blocks, writing)],
      },
    ],
  });
}

const pageHead = ({ atlas, runningTitle }: ReportDocument, writing: DocxWriting): docx.Header =>
  new docx.Header({
    children: [
      paragraphOf(
        [
          textDocx(atlas, writing, { bold: true, boldComplexScript: true }),
          textDocx(` · ${runningTitle}`, writing),
        ],
        writing,
        { style: houseStyles.note },
      ),
    ],
  });

const pageFoot = (
  { hash, command, licence, pages: { label, of } }: ReportDocument,
  writing: DocxWriting,
): docx.Footer =>
  new docx.Footer({
    children: [
      ...[hash, command].map(
        (text) =>
          new docx.Paragraph({
            style: houseStyles.machine,
            spacing: { before: 0, after: 0 },
            children: [new docx.TextRun(text)],
          }),
      ),
      paragraphOf(
        [
          textDocx(`${label} `, writing),
          new docx.TextRun({ children: [docx.PageNumber.CURRENT] }),
          textDocx(` ${of} `, writing),
          new docx.TextRun({ children: [docx.PageNumber.TOTAL_PAGES] }),
          textDocx(` · ${licence}`, writing),
        ],
        writing,
        { style: houseStyles.note },
      ),
    ],
  });
