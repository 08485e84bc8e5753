import type { IPropertiesOptions } from "docx";
import { palette } from "../../layer/palette.ts";
import type { ReportDocument } from "../document/reportDocument.ts";
import { languageCode } from "../languageCode.ts";

/** A colour as word processors write it. */
const hex = (colour: string): string => colour.replace("#", "");

const { ink, inkSecond, inkThird, rule } = palette.light;

/** Colours of text that steps back, by its tone. */
export const toneColours = { soft: hex(inkSecond), mute: hex(inkThird) } as const;

/** Styles of paragraphs and runs of the house beside those that every word processor has; ids of styles. */
export const houseStyles = {
  lede: "Lede",
  note: "Note",
  place: "Place",
  machine: "Machine",
  figure: "KeyFigure",
  table: "ReportTable",
} as const;

const reading = { ascii: "Georgia", hAnsi: "Georgia", cs: "Times New Roman" };
const plain = { ascii: "Arial", hAnsi: "Arial", cs: "Arial" };

/** Sizes in half points, for text of both kinds of script. */
const size = (points: number) => ({ size: 2 * points, sizeComplexScript: 2 * points });

const bold = { bold: true, boldComplexScript: true };

/** The style of all tables: rules between rows, no box. */
const tableStyle = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="table" w:customStyle="1" w:styleId="${houseStyles.table}"><w:name w:val="Report Table"/><w:uiPriority w:val="99"/><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:tblPr><w:tblBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="${hex(rule)}"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="${hex(rule)}"/></w:tblBorders><w:tblCellMar><w:top w:w="30" w:type="dxa"/><w:left w:w="60" w:type="dxa"/><w:bottom w:w="30" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>`;

const spaced = (before: number, after: number) => ({ spacing: { before, after } });

/** Styles that a person can change in one place: headings, text, small print, captions, tables. */
export function docxStyles({
  language,
}: ReportDocument): Pick<IPropertiesOptions, "styles" | "externalStyles"> {
  const tag = languageCode(language);
  const heading = (points: number, font = plain) => ({
    run: { font, ...size(points), ...bold, color: hex(ink) },
    paragraph: { ...spaced(200, 60), keepNext: true },
  });
  return {
    externalStyles: tableStyle,
    styles: {
      default: {
        document: {
          run: {
            ...{ font: plain, ...size(9), color: hex(ink) },
            language: { value: tag, bidirectional: tag },
          },
          paragraph: { spacing: { after: 80, line: 264, lineRule: "auto" } },
        },
        heading1: heading(24, reading),
        heading2: heading(11),
        heading3: heading(9.5),
        caption: { run: { ...size(8), color: hex(inkSecond) }, paragraph: spaced(40, 80) },
        hyperlink: { run: { color: "0A5A8C" } },
      },
      paragraphStyles: [
        {
          ...{ id: houseStyles.lede, name: "Lede", basedOn: "Normal", quickFormat: true },
          ...{ run: { font: reading, ...size(12) }, paragraph: spaced(60, 160) },
        },
        {
          ...{ id: houseStyles.note, name: "Note", basedOn: "Normal", quickFormat: true },
          run: { ...size(8), color: hex(inkSecond) },
        },
        {
          ...{ id: houseStyles.place, name: "Place", basedOn: "Normal", quickFormat: true },
          run: { ...size(8), color: hex(inkThird) },
        },
        {
          ...{ id: houseStyles.machine, name: "Machine", basedOn: "Normal", quickFormat: true },
          run: { font: "Courier New", ...size(8) },
        },
        {
          ...{ id: houseStyles.figure, name: "Key Figure", basedOn: "Normal", quickFormat: true },
          run: { ...size(24), ...bold },
        },
      ],
    },
  };
}
