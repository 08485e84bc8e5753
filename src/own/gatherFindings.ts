import type { OwnIssue, OwnQuestion } from "./ownIssue.ts";

/** Issues that are kept whole; more of them tell a reader nothing new. */
const mostIssues = 1000;

/** Gathers what is found row by row. */
export interface Findings {
  readonly tell: (issue: OwnIssue) => void;
  /** Asks once, however many rows wait for the answer. */
  readonly ask: (question: Omit<OwnQuestion, "rows">) => void;
  readonly issues: readonly OwnIssue[];
  readonly others: () => number;
  readonly questions: () => readonly OwnQuestion[];
}

export function gatherFindings(): Findings {
  const issues: OwnIssue[] = [];
  const questions = new Map<string, OwnQuestion>();
  let others = 0;
  return {
    issues,
    others: () => others,
    questions: () => [...questions.values()],
    tell: (issue) => {
      if (issues.length < mostIssues) issues.push(issue);
      else others += 1;
    },
    ask: (question) => {
      const before = questions.get(question.id);
      questions.set(
        question.id,
        before ? { ...before, rows: before.rows + 1 } : { ...question, rows: 1 },
      );
    },
  };
}
