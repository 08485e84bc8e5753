import { regionReport } from "../regionReport.ts";
import type { BriefingGiven } from "./briefing.ts";
import { citedText } from "./citedText.ts";

/** Citations in a person's own text that name no region or no figure of the document, as sentences. */
export function citationIssues(...[[subjects], frame]: BriefingGiven): readonly string[] {
  const [subject] = subjects;
  if (!subject || !frame.text) return [];
  const reports = subjects.map(({ context, regionIndex }) => regionReport(context, regionIndex));
  return citedText(frame, reports, subject.context.words).issues;
}
