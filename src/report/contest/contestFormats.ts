import { formatsOf, type ReportKind } from "../format/reportKind.ts";
import { documentMarkdown } from "../markdown/documentMarkdown.ts";
import type { ReportContext } from "../reportContext.ts";
import { contestDocument } from "./contestDocument.ts";
import type { ContestStatement } from "./contestStatement.ts";

const contestKind: ReportKind<readonly [context: ReportContext, statement: ContestStatement]> = {
  id: "contest",
  fileName: (_, { figure }) => ["contest", String(figure.indicator), String(figure.region)],
  contents: {
    document: { label: "contest.label", make: contestDocument },
    record: { label: "contest.label", make: (_, content) => ({ content, indent: 2 }) },
  },
};

/** A statement in each of its formats. */
export const contestFormats = formatsOf(contestKind);

/** The statement as the text of an issue or of a letter. */
export const contestText = (
  context: Pick<ReportContext, "words">,
  statement: ContestStatement,
): string => documentMarkdown(contestDocument(context, statement));

/** An address that opens a letter with the statement in it; whom it goes to is the writer's. */
export const contestLetter = (
  context: Pick<ReportContext, "words">,
  statement: ContestStatement,
): string =>
  `mailto:?subject=${encodeURIComponent(statement.title)}&body=${encodeURIComponent(contestText(context, statement))}`;
