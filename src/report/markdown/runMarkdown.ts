import { formulaText } from "../document/formulaText.ts";
import type { Run } from "../document/run.ts";
import { codeSpan, markdownLink, markdownText } from "./markdownText.ts";

/** A line of text. @param lineEnd what a break within it becomes: cells of a table have no lines. */
export const lineMarkdown = (runs: readonly Run[], lineEnd = "\\\n"): string =>
  runs
    .map((run) => runMarkdown(run, lineEnd))
    .join("")
    .trim();

function runMarkdown(run: Run, lineEnd: string): string {
  if (typeof run === "string") return markdownText(run);
  if (run.kind === "break") return lineEnd;
  if (run.kind === "strong")
    return strongMarkdown(run.runs.map((part) => runMarkdown(part, lineEnd)).join(""));
  if (run.kind === "toned") return run.runs.map((part) => runMarkdown(part, lineEnd)).join("");
  if (run.kind === "code") return codeSpan(run.text);
  if (run.kind === "link") return markdownLink(run.url, run.text);
  if (run.kind === "formula") return codeSpan(formulaText(run.parts));
  return markdownText(run.text);
}

/** Marks of emphasis touch the text that they enclose; spaces around it stay outside. */
export const strongMarkdown = (text: string): string =>
  text.replace(/^(\s*)(.*?)(\s*)$/s, (_, before, inside, after) =>
    inside === "" ? `${before}${after}` : `${before}**${inside}**${after}`,
  );
