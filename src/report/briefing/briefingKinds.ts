import type { MessageKey } from "../../language/messages.ts";
import type { ReportDocument } from "../document/reportDocument.ts";
import type { briefingDocuments } from "../documentIds.ts";
import type { ReportKind } from "../format/reportKind.ts";
import { scenarioName } from "../scenarioName.ts";
import { type BriefingGiven, briefingOf } from "./briefing.ts";
import { commentLetter } from "./commentLetter.ts";
import { policyBriefing } from "./policyBriefing.ts";
import { testimony } from "./testimony.ts";

/** Every kind of document on several regions; `burden briefing --document` and the page read this list. */
export const briefingKinds: readonly [ReportKind<BriefingGiven>, ...ReportKind<BriefingGiven>[]] = [
  kindOf("briefing", "download.briefing", policyBriefing),
  kindOf("comment-letter", "download.commentLetter", commentLetter),
  kindOf("testimony", "download.testimony", testimony),
];

/** A kind as a document and as data. */
function kindOf(
  id: (typeof briefingDocuments)[number],
  label: MessageKey,
  make: (...given: BriefingGiven) => ReportDocument,
): ReportKind<BriefingGiven> {
  return {
    id,
    fileName: ([subjects]) => [id, ...codesOf(subjects), ...nameOf(subjects)],
    contents: {
      document: { label, make },
      record: {
        label: "download.data",
        make: (...given) => ({ content: briefingOf(id, given), indent: 2 }),
      },
    },
  };
}

type Subjects = BriefingGiven[0][0];

/** Codes that people know, without signs that a file system or a shell takes for its own. */
const codesOf = (subjects: Subjects): readonly string[] =>
  subjects.map(({ context, regionIndex }) => {
    const { id = "", iso31662 = id } = context.world.regions[regionIndex] ?? {};
    return iso31662.replace(/[^A-Za-z0-9-]/g, "_");
  });

const nameOf = ([subject]: Subjects): readonly string[] =>
  subject ? scenarioName(subject.context.assessment.scenario) : [];
