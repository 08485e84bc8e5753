import {
  type GateFailure,
  gateRules,
  gateSentence,
  type Variables,
  variables,
} from "../../src/index.ts";
import { english } from "./english.ts";

/**
 * The failed checks as text, by rule, one line each.
 *
 * @param names of regions, by id.
 * @param declared declarations of the variables, with those that datasets bring.
 */
export function gateTable(
  failures: readonly GateFailure[],
  names: ReadonlyMap<string, string>,
  declared: Variables = variables,
): string {
  const lines = gateRules.flatMap((rule) => {
    const failed = failures.filter((failure) => failure.rule === rule);
    if (failed.length === 0) return [];
    return [
      `${rule}: ${failed.length}`,
      ...failed.map(
        (failure) =>
          `  ${named(failure.region, names)} ${failure.variable} (${failure.source}): ${gateSentence(failure, english, declared)}`,
      ),
    ];
  });
  return [`Failed checks: ${failures.length}`, ...lines].join("\n");
}

const named = (id: string, names: ReadonlyMap<string, string>): string => {
  const name = names.get(id);
  return name === undefined ? id : `${name} (${id})`;
};
