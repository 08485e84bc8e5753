import { csvTable } from "../csvTable.ts";
import { documentHtml } from "../html/documentHtml.ts";
import { documentMarkdown } from "../markdown/documentMarkdown.ts";
import { picturePng } from "../pictures/picturePng.ts";
import { documentPdf } from "../typst/documentPdf.ts";
import type { Format } from "./format.ts";

/** Every file format. Menus, `--format` and its help read this list; each report is offered in the formats that suit it. */
export const formats: readonly Format[] = [
  {
    id: "html",
    extension: "html",
    mediaType: "text/html",
    madeOf: "document",
    write: (document, { paper }) => documentHtml(document, paper),
  },
  {
    id: "pdf",
    extension: "pdf",
    mediaType: "application/pdf",
    madeOf: "document",
    needs: "typeset",
    write: documentPdf,
  },
  {
    id: "docx",
    extension: "docx",
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    madeOf: "document",
    write: async (document, press) =>
      (await import("../docx/documentDocx.ts")).documentDocx(document, press),
  },
  {
    id: "md",
    extension: "md",
    mediaType: "text/markdown",
    madeOf: "document",
    write: documentMarkdown,
  },
  {
    id: "xlsx",
    extension: "xlsx",
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    madeOf: "workbook",
    write: async (workbook) => (await import("../xlsx/workbookXlsx.ts")).workbookXlsx(workbook),
  },
  { id: "csv", extension: "csv", mediaType: "text/csv", madeOf: "table", write: csvTable },
  {
    id: "parquet",
    extension: "parquet",
    mediaType: "application/vnd.apache.parquet",
    madeOf: "table",
    write: async (table) => (await import("../parquet/tableParquet.ts")).tableParquet(table),
  },
  {
    id: "json",
    extension: "json",
    mediaType: "application/json",
    madeOf: "record",
    write: ({ content, indent }) => `${JSON.stringify(content, null, indent)}\n`,
  },
  {
    id: "geojson",
    extension: "geojson",
    mediaType: "application/geo+json",
    madeOf: "features",
    write: (features) => `${JSON.stringify(features)}\n`,
  },
  {
    id: "svg",
    extension: "svg",
    mediaType: "image/svg+xml",
    madeOf: "picture",
    write: (picture) => picture,
  },
  {
    id: "png",
    extension: "png",
    mediaType: "image/png",
    madeOf: "picture",
    needs: "rasterise",
    write: picturePng,
  },
];
