import { indicatorOf } from "../indicator/indicators.ts";
import { saidFigure } from "../language/saidFigure.ts";
import type { Words } from "../language/words.ts";
import type { ReportFinding, StandoutLine } from "./report.ts";
import { standouts } from "./standouts.ts";

/** Weaknesses and strengths in words: "Water stress: 4.1 on a scale of 0 to 5. At or above the burden of 97 of 100 regions (n = …)." */
export function standoutLines(
  words: Words,
  findings: readonly ReportFinding[],
): { readonly heaviest: readonly StandoutLine[]; readonly lightest: readonly StandoutLine[] } {
  const { heaviest, lightest } = standouts(findings);
  const lineOf = (finding: ReportFinding): StandoutLine => ({
    id: finding.id,
    words: words.say("report.standout.line", {
      name: finding.name,
      figure: saidFigure(words, finding.figure, indicatorOf(finding.id)?.unit ?? ""),
      standing: finding.percentile?.words ?? "",
    }),
  });
  return { heaviest: heaviest.map(lineOf), lightest: lightest.map(lineOf) };
}
