import type { MessageKey } from "../../language/messages.ts";
import type { ReportDocument } from "../document/reportDocument.ts";
import type { briefingDocuments } from "../documentIds.ts";
import { fileKey } from "../fileKey.ts";
import { documentContents } from "../format/documentContents.ts";
import type { ReportKind } from "../format/reportKind.ts";
import { scenarioName } from "../scenarioName.ts";
import { type BriefingGiven, briefingOf } from "./briefing.ts";
import { commentLetter } from "./commentLetter.ts";
import { comparison } from "./comparison.ts";
import { policyBriefing } from "./policyBriefing.ts";
import { testimony } from "./testimony.ts";

/** Every kind of document on several regions; `burden briefing --document` and the page read this list. */
export const briefingKinds: readonly [ReportKind<BriefingGiven>, ...ReportKind<BriefingGiven>[]] = [
  kindOf("briefing", "download.briefing", policyBriefing),
  kindOf("comparison", "download.comparison", comparison),
  kindOf("comment-letter", "download.commentLetter", commentLetter),
  kindOf("testimony", "download.testimony", testimony),
];

/** A kind as a document, as a workbook and as data. */
function kindOf(
  id: (typeof briefingDocuments)[number],
  label: MessageKey,
  make: (...given: BriefingGiven) => ReportDocument,
): ReportKind<BriefingGiven> {
  const { contents, pictures } = documentContents(label, make);
  return {
    id,
    pictures,
    fileName: ([subjects]) => [id, ...codesOf(subjects), ...nameOf(subjects)],
    contents: {
      ...contents,
      record: {
        label: "download.data",
        make: (...given) => ({ content: briefingOf(id, given), indent: 2 }),
      },
    },
  };
}

type Subjects = BriefingGiven[0][0];

const codesOf = (subjects: Subjects): readonly string[] =>
  subjects.map(({ context, regionIndex }) =>
    fileKey(context.world.regions[regionIndex] ?? { id: "" }),
  );

const nameOf = ([subject]: Subjects): readonly string[] =>
  subject ? scenarioName(subject.context.assessment.scenario) : [];
