import { expect, test } from "vitest";
import { waterDepletionClass, waterDepletionScore } from "../../src/index.ts";
import { rowsOf } from "./csv.ts";
import { expectNear } from "./near.ts";

/** Baseline water depletion of Aqueduct 4.0 (Kuzma et al. 2023; code wri/Aqueduct40), evaluated independently. */
const scores = rowsOf(`
ratio,score,class
0,0,0
0.03,0.6,0
0.0625,1.0625,1
0.1,1.25,1
0.15,1.5,1
0.25,2,2
0.4,2.6,2
0.6,3.4,3
0.8,4.2,4
1,5,4
1.5,5,4
2,5,4
9999,5,4
`);

test.each(scores)("a ratio of $ratio scores $score", (row) => {
  expectNear(waterDepletionScore(row.ratio as number), row.score as number);
  expect(waterDepletionClass(row.ratio as number)).toBe(row.class);
});
