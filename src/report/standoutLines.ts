import { indicatorOf } from "../indicator/indicators.ts";
import { withUnit } from "../language/figures.ts";
import type { Words } from "../language/words.ts";
import type { ReportFinding, StandoutLine } from "./report.ts";
import { standouts } from "./standouts.ts";

/** Weaknesses and strengths in words: "Water stress: 4.1. At or above the burden of 97 of 100 regions (n = 178)." */
export function standoutLines(
  words: Words,
  findings: readonly ReportFinding[],
): { readonly heaviest: readonly StandoutLine[]; readonly lightest: readonly StandoutLine[] } {
  const { heaviest, lightest } = standouts(findings);
  const lineOf = (finding: ReportFinding): StandoutLine => ({
    id: finding.id,
    words: words.say("report.standout.line", {
      name: finding.name,
      figure: figureOf(words, finding),
      standing: finding.percentile?.words ?? "",
    }),
  });
  return { heaviest: heaviest.map(lineOf), lightest: lightest.map(lineOf) };
}

function figureOf(words: Words, { id, figure }: ReportFinding): string {
  const unit = indicatorOf(id)?.unit ?? "";
  return unit === "" ? figure : withUnit(words, figure, unit);
}
