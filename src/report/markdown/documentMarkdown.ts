import { isolatedDocument } from "../document/isolatedDocument.ts";
import type { ReportDocument } from "../document/reportDocument.ts";
import { blocksMarkdown } from "./blockMarkdown.ts";
import { markdownText } from "./markdownText.ts";
import { strongMarkdown } from "./runMarkdown.ts";

/** A document as Markdown of GitHub's kind, without HTML: a figure is a line that says what it shows. */
export function documentMarkdown(document: ReportDocument): string {
  const { atlas, masthead, heading, blocks } = isolatedDocument(document);
  return [
    `${strongMarkdown(markdownText(atlas))} · ${markdownText(masthead)}`,
    `# ${markdownText(heading)}`,
    blocksMarkdown(blocks),
    "",
  ]
    .join("\n\n")
    .replace(/\n+$/, "\n");
}
