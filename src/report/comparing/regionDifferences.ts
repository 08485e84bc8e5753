import type { Words } from "../../language/words.ts";
import type { ComparedRow } from "./comparedRows.ts";
import { type Standing, standingTo } from "./standing.ts";

interface Pair {
  readonly one: string;
  readonly other: string;
  readonly standing: Standing;
}

/**
 * What differs between regions under the leading scenario, a sentence an indicator. A region is said to be higher than another
 * only where their ranges do not meet. Nothing is said of an indicator with fewer than two numbers.
 *
 * @param names of the regions, in the order of the rows.
 */
export const regionDifferences = (
  rows: readonly ComparedRow[],
  names: readonly string[],
  words: Words,
): readonly string[] =>
  rows.flatMap((row) => {
    const pairs = pairsOf(row, names);
    return pairs.length === 0
      ? []
      : [
          words.say("compared.line", {
            indicator: row.name,
            findings: findingsOf(pairs, words).join(words.say("list.semicolon")),
          }),
        ];
  });

function pairsOf({ findings: [lead = []] }: ComparedRow, names: readonly string[]): Pair[] {
  return lead.flatMap((own, place) =>
    lead.flatMap((theirs, otherPlace) => {
      const standing = own && theirs && place !== otherPlace ? standingTo(own, theirs) : undefined;
      return standing === undefined
        ? []
        : [{ one: names[place] ?? "", other: names[otherPlace] ?? "", standing }];
    }),
  );
}

function findingsOf(pairs: readonly Pair[], words: Words): readonly string[] {
  const has = (wanted: Standing): boolean => pairs.some(({ standing }) => standing === wanted);
  const comma = words.say("list.comma");
  const lowerThan = new Map<string, readonly string[]>();
  for (const { one, other, standing } of pairs)
    if (standing === "above") lowerThan.set(one, [...(lowerThan.get(one) ?? []), other]);
  const higher = [...lowerThan].map(([name, others]) =>
    words.say("compared.higher", { name, others: others.join(comma) }),
  );
  const partly = (isPartly: boolean) => ({ partly: isPartly ? "yes" : "no" });
  return [
    ...higher,
    ...(has("notApart") ? [words.say("compared.notApart", partly(higher.length > 0))] : []),
    ...(has("same")
      ? [words.say("compared.same", partly(higher.length > 0 || has("notApart")))]
      : []),
  ];
}
