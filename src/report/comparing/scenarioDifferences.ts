import type { Words } from "../../language/words.ts";
import type { ComparedRow } from "./comparedRows.ts";
import { scenarioLetter } from "./scenarioLetter.ts";
import { type Standing, standingTo } from "./standing.ts";

interface Move {
  readonly indicator: string;
  readonly standing: Standing;
}

/**
 * What another scenario changes in each region, a sentence a region and scenario: figures whose ranges do not meet those of the
 * leading scenario by name, the others by their number.
 *
 * @param names of the regions, in the order of the rows.
 */
export function scenarioDifferences(
  rows: readonly ComparedRow[],
  names: readonly string[],
  words: Words,
): readonly string[] {
  const others = (rows[0]?.findings.length ?? 1) - 1;
  return Array.from({ length: others }, (_, place) => place + 1).flatMap((scenario) =>
    names.flatMap((name, region) => {
      const moves = movesOf(rows, region, scenario);
      if (moves.length === 0) return [];
      return [
        words.say("compared.moves", {
          ...{ name, scenario: scenarioLetter(scenario), lead: scenarioLetter(0) },
          findings: findingsOf(moves, words).join(words.say("list.semicolon")),
        }),
      ];
    }),
  );
}

const movesOf = (rows: readonly ComparedRow[], region: number, scenario: number): Move[] =>
  rows.flatMap(({ name, findings }) => {
    const [lead, own] = [findings[0]?.[region], findings[scenario]?.[region]];
    const standing = lead && own && standingTo(own, lead);
    return standing === undefined ? [] : [{ indicator: name, standing }];
  });

function findingsOf(moves: readonly Move[], words: Words): readonly string[] {
  const named = (wanted: Standing): readonly string[] =>
    moves.flatMap(({ indicator, standing }) => (standing === wanted ? [indicator] : []));
  const list = (wanted: Standing): string => named(wanted).join(words.say("list.comma"));
  const [notApart, same] = [named("notApart").length, named("same").length];
  return [
    ...(list("above") ? [words.say("compared.movesHigher", { list: list("above") })] : []),
    ...(list("below") ? [words.say("compared.movesLower", { list: list("below") })] : []),
    ...(notApart > 0 ? [words.say("compared.movesNotApart", { count: notApart })] : []),
    ...(same > 0 ? [words.say("compared.movesSame", { count: same })] : []),
  ];
}
