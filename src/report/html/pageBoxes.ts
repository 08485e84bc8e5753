import { palette } from "../../layer/palette.ts";
import type { Paper } from "../document/paper.ts";
import type { ReportDocument } from "../document/reportDocument.ts";

/** A text inside a style sheet. Quotes, backslashes, line ends and whatever could end the style element are written as codes. */
export const cssString = (text: string): string =>
  `"${text.replace(/[^\p{L}\p{M}\p{N} .,:;·–()=/%-]/gu, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `)}"`;

const { ink, inkSecond } = palette.light;
const lineEnd = '"\\A "';

/** Counter styles of CSS by the digit one that they print. */
const counterStyles: Readonly<Record<string, string>> = {
  "١": "arabic-indic",
  "۱": "persian",
  "१": "devanagari",
  "১": "bengali",
};

/** Head and foot of every printed page: atlas and report above; hash, command, page n of m and licence below. */
export function pageBoxes(
  { direction, atlas, runningTitle, hash, command, licence, pages }: ReportDocument,
  paper: Paper,
): string {
  const [start, end] = direction === "rtl" ? ["right", "left"] : ["left", "right"];
  const digits = counterStyles[pages.one] ?? "decimal";
  const counter = `${cssString(`${pages.label} `)} counter(page,${digits}) ${cssString(` ${pages.of} `)} counter(pages,${digits})`;
  const small = `font:400 8.25pt/1.4 -apple-system,"Segoe UI",Roboto,Inter,"Noto Sans","Noto Sans Arabic",sans-serif;color:${inkSecond}`;
  return `
@page{size:${paper === "a4" ? "A4" : "letter"};margin:21mm 15mm 20mm;
@top-${start}{content:${cssString(atlas)};font:600 9.4pt/1 Charter,"Bitstream Charter",Cambria,"Noto Serif","Noto Naskh Arabic",serif;color:${ink};vertical-align:bottom;text-align:${start};padding-bottom:2.2mm;margin-bottom:4mm;border-bottom:1.2pt solid ${ink};width:40%}
@top-${end}{content:${cssString(runningTitle)};${small};vertical-align:bottom;text-align:${end};padding-bottom:2.2mm;margin-bottom:4mm;border-bottom:1.2pt solid ${ink};width:60%}
@bottom-${start}{content:${cssString(hash)} ${lineEnd} ${cssString(command)};white-space:pre-wrap;font:400 7.6pt/1.45 "DejaVu Sans Mono",ui-monospace,monospace;color:${inkSecond};vertical-align:top;text-align:${start};padding-top:1.6mm;margin-top:3mm;border-top:.75pt solid #b9c2c9;width:74%}
@bottom-${end}{content:${counter} ${lineEnd} ${cssString(licence)};white-space:pre-wrap;${small};vertical-align:top;text-align:${end};padding-top:1.6mm;margin-top:3mm;border-top:.75pt solid #b9c2c9;width:26%}
}`;
}
