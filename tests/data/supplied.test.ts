import { expect, test } from "vitest";
import { countyDatasets, datasets, provinceDatasets } from "../../data/index.ts";
import { partsOf } from "../../src/dataset/derivations.ts";
import { variableIds } from "../../src/index.ts";

const supplied = new Set<string>(
  [...datasets, ...provinceDatasets, ...countyDatasets].flatMap(({ supplies }) => supplies),
);

/** The variables that no dataset supplies, the parts of those that are derived among them, a sentence each. */
const unsupplied = (variable: string): readonly string[] =>
  partsOf(variable)
    .filter((part) => !supplied.has(part))
    .map(
      (part) =>
        `data/index.ts: no dataset listed there supplies ${part}; add "${part}" to \`supplies\` of one, or remove its line from src/dataset/variable.ts.`,
    );

test("every variable is supplied by a dataset", () => {
  expect(variableIds.flatMap(unsupplied)).toEqual([]);
});

test("a variable without a dataset is told in a sentence with the files to write", () => {
  expect(unsupplied("groundwaterDepth")).toEqual([
    'data/index.ts: no dataset listed there supplies groundwaterDepth; add "groundwaterDepth" to `supplies` of one, or remove its line from src/dataset/variable.ts.',
  ]);
});
