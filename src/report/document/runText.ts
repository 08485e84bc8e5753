import { formulaText } from "./formulaText.ts";
import type { Run } from "./run.ts";

/** A line of a document as plain text. @param lineEnd what a break within it becomes. */
export const runText = (runs: readonly Run[], lineEnd = "\n"): string =>
  runs
    .map((run) => textOf(run, lineEnd))
    .join("")
    .trim();

function textOf(run: Run, lineEnd: string): string {
  if (typeof run === "string") return run;
  if (run.kind === "break") return lineEnd;
  if (run.kind === "strong" || run.kind === "toned")
    return run.runs.map((part) => textOf(part, lineEnd)).join("");
  if (run.kind === "formula") return formulaText(run.parts);
  return run.kind === "link" ? `${run.text} ${run.url}` : run.text;
}
