import { type GateFailure, gateRules, gateSentence } from "../../src/index.ts";
import { english } from "./english.ts";

/** The failed checks as text, by rule, one line each. */
export function gateTable(failures: readonly GateFailure[]): string {
  const lines = gateRules.flatMap((rule) => {
    const failed = failures.filter((failure) => failure.rule === rule);
    if (failed.length === 0) return [];
    return [
      `${rule}: ${failed.length}`,
      ...failed.map(
        (failure) =>
          `  ${failure.region} ${failure.variable} (${failure.source}): ${gateSentence(failure, english)}`,
      ),
    ];
  });
  return [`Failed checks: ${failures.length}`, ...lines].join("\n");
}
