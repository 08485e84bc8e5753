import { isolatedDocument } from "../document/isolatedDocument.ts";
import type { Paper } from "../document/paper.ts";
import type { ReportDocument } from "../document/reportDocument.ts";
import { languageCode } from "../languageCode.ts";
import { blocksTypst } from "./blockTypst.ts";
import { brandFile, brandSvg } from "./brand.ts";
import { drawingFiles } from "./drawingFiles.ts";
import type { TypstSource } from "./typstSource.ts";
import { typstStyle } from "./typstStyle.ts";
import { typstString } from "./typstText.ts";

const papers: Readonly<Record<Paper, string>> = { a4: "a4", letter: "us-letter" };

/** Writes a document as source of pages, tagged, with its drawings as vectors. It holds no date, so that the same document has the same bytes. */
export function documentTypst(document: ReportDocument, paper: Paper): TypstSource {
  const kept = drawingFiles();
  const given = isolatedDocument(document);
  const body = blocksTypst(given.blocks, kept);
  const settings = {
    paper: typstString(papers[paper]),
    lang: typstString(languageCode(given.language)),
    dir: given.direction,
    title: typstString(document.title),
    heading: typstString(given.heading),
    atlas: typstString(given.atlas),
    masthead: typstString(given.masthead),
    running: typstString(given.runningTitle),
    hash: typstString(given.hash),
    command: typstString(given.command),
    licence: typstString(given.licence),
    page: typstString(given.pages.label),
    of: typstString(given.pages.of),
    digits: typstString(given.pages.one),
  };
  const named = Object.entries(settings).map(([name, value]) => `  ${name}: ${value},\n`);
  return {
    markup: `#let given = (\n${named.join("")})\n${typstStyle}\n#show: report\n#${body}\n`,
    words: `${named.join("")}${body}`,
    files: new Map([...kept.files, [brandFile, brandSvg]]),
  };
}
