import type { IRunOptions, ParagraphChild } from "docx";
import type { FormulaPart } from "../document/formulaParts.ts";
import type { Run } from "../document/run.ts";
import { toneColours } from "./docxStyles.ts";
import type { DocxWriting } from "./docxWriting.ts";

/** How a run looks, taken over from the runs around it. */
type Look = Pick<IRunOptions, "bold" | "boldComplexScript" | "color" | "rightToLeft">;

export const strongLook: Look = { bold: true, boldComplexScript: true };

/** A line of text as runs of a word processor. */
export const runsDocx = (
  runs: readonly Run[],
  writing: DocxWriting,
  look: Look = {},
): readonly ParagraphChild[] => runs.flatMap((run) => runDocx(run, writing, look));

function runDocx(run: Run, writing: DocxWriting, look: Look): readonly ParagraphChild[] {
  const text = (content: string, own: IRunOptions = {}): ParagraphChild =>
    textDocx(content, writing, { ...look, ...own });
  if (typeof run === "string") return [text(run)];
  switch (run.kind) {
    case "break":
      return [new writing.docx.TextRun({ break: 1 })];
    case "strong":
      return runsDocx(run.runs, writing, { ...look, ...strongLook });
    case "toned":
      return runsDocx(run.runs, writing, { ...look, color: toneColours[run.tone] });
    case "isolated":
      return [text(alone(run.text, writing), run.tone ? { color: toneColours[run.tone] } : {})];
    case "code":
      return [text(run.text, { font: "Courier New", rightToLeft: false })];
    case "link":
      return linkDocx(run, writing);
    case "formula":
      return formulaDocx(run.parts, writing);
    case "marked":
      return [text(run.text)];
  }
}

/** A run of text without characters that XML forbids. */
export const textDocx = (
  content: string,
  { docx, isTurned }: DocxWriting,
  look: IRunOptions = {},
): ParagraphChild =>
  new docx.TextRun({
    text: content.replace(/[^\t\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, " "),
    ...(isTurned && { rightToLeft: true }),
    ...look,
  });

/** A text that keeps its own direction. */
const alone = (text: string, { isTurned }: DocxWriting): string =>
  isTurned ? `\u2068${text}\u2069` : text;

/** A link to a page of the web; an address of any other kind is written as its text alone. */
function linkDocx(
  { url, text }: { readonly url: string; readonly text: string },
  writing: DocxWriting,
): readonly ParagraphChild[] {
  const told = alone(text, writing);
  if (!/^https?:\/\//i.test(url)) return [textDocx(told, writing)];
  const children = [textDocx(told, writing, { style: "Hyperlink" })];
  return [new writing.docx.ExternalHyperlink({ link: url, children })];
}

/** A formula with symbols in italics, indices low and exponents high; it runs from the left in every language. */
export const formulaDocx = (
  parts: readonly FormulaPart[],
  writing: DocxWriting,
): readonly ParagraphChild[] => {
  const from = { ...writing, isTurned: false };
  return parts.flatMap((part) => {
    if ("text" in part) return [textDocx(part.text, from)];
    if ("above" in part)
      return [textDocx(part.above.map(plainPart).join(""), from, { superScript: true })];
    const base = textDocx(part.base, from, { italics: true });
    return part.below === undefined
      ? [base]
      : [base, textDocx(part.below, from, { subScript: true })];
  });
};

const plainPart = (part: FormulaPart): string => {
  if ("text" in part) return part.text;
  return "above" in part ? part.above.map(plainPart).join("") : part.symbol;
};
