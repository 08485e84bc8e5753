import type { Table as DocxTable, TableCell, TableRow } from "docx";
import { columnShares } from "../document/columnShares.ts";
import type { Cell, Column, Row, RowGroup, Table } from "../document/table.ts";
import { houseStyles, toneColours } from "./docxStyles.ts";
import type { DocxWriting } from "./docxWriting.ts";
import { drawingDocx } from "./drawingDocx.ts";
import { runsDocx, strongLook, textDocx } from "./runsDocx.ts";

/** A hundredth of the width of the text, twentieths of a point. */
const hundredth = 102;

/** Width of the bar of a score, px. */
const barWidth = 160;

/** A real table in the table style; its head comes back on every page. */
export function tableDocx(table: Table, writing: DocxWriting): DocxTable {
  const { columns, groups } = table;
  const shares = columnShares(table);
  return new writing.docx.Table({
    style: houseStyles.table,
    width: { size: 100, type: "pct" },
    ...(shares && {
      layout: writing.docx.TableLayoutType.FIXED,
      columnWidths: shares.map((share) => share * hundredth),
    }),
    ...(writing.isTurned && { visuallyRightToLeft: true }),
    rows: [
      ...headDocx(columns, writing),
      ...groups.flatMap((group) => groupDocx(group, columns, writing)),
    ],
  });
}

function headDocx(columns: readonly Column[], writing: DocxWriting): readonly TableRow[] {
  if (columns.every(({ heading }) => heading === undefined)) return [];
  const children = columns.map(({ heading = "", align }) =>
    cellOf([textDocx(heading, writing, { color: toneColours.mute })], writing, { align }),
  );
  return [new writing.docx.TableRow({ tableHeader: true, cantSplit: true, children })];
}

const groupDocx = (
  { heading, rows }: RowGroup,
  columns: readonly Column[],
  writing: DocxWriting,
): readonly TableRow[] => [
  ...(heading === undefined
    ? []
    : [
        new writing.docx.TableRow({
          cantSplit: true,
          keepNext: true,
          children: [
            cellOf([textDocx(heading, writing, strongLook)], writing, { span: columns.length }),
          ],
        }),
      ]),
  ...rows.map((row) => rowDocx(row, columns, writing)),
];

const rowDocx = (
  { cells, isTotal }: Row,
  columns: readonly Column[],
  writing: DocxWriting,
): TableRow =>
  new writing.docx.TableRow({
    cantSplit: true,
    children: cells.map((cell, place) => cellDocx(cell, { isTotal, ...columns[place] }, writing)),
  });

interface CellPlace extends Column {
  readonly isTotal: boolean | undefined;
}

function cellDocx(
  { runs, drawing, tone, span }: Cell,
  { isTotal, align }: CellPlace,
  writing: DocxWriting,
): TableCell {
  const isStrong = isTotal || tone === "value" || tone === "label";
  const look = {
    ...(isStrong && strongLook),
    ...((tone === "soft" || tone === "mute") && { color: toneColours[tone] }),
  };
  const content = drawing
    ? [drawingDocx(drawing, writing, { width: barWidth })]
    : runsDocx(runs, writing, look);
  return cellOf(content, writing, span === undefined ? { align } : { span });
}

function cellOf(
  children: ReturnType<typeof runsDocx>,
  { docx, isTurned }: DocxWriting,
  { align, span }: { readonly align?: Column["align"] | undefined; readonly span?: number },
): TableCell {
  const paragraph = new docx.Paragraph({
    children,
    spacing: { before: 0, after: 0 },
    ...(align && { alignment: docx.AlignmentType.END }),
    ...(isTurned && { bidirectional: true }),
  });
  return new docx.TableCell({
    children: [paragraph],
    ...(span !== undefined && { columnSpan: span }),
  });
}
