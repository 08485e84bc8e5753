import { expect, test } from "vitest";
import { waterStressClass } from "../../src/index.ts";
import { equations } from "../../src/model/equations.ts";
import { compile } from "../model/equations/evaluate.ts";
import { rowsOf } from "./csv.ts";

/**
 * Baseline water stress: formulas of World Resources Institute's Aqueduct 4.0 (Kuzma et al. 2023, technical note;
 * code wri/Aqueduct40), evaluated independently on chosen inputs.
 */
const scores = rowsOf(`
ratio,score,class
0,0,0
0.03,0,0
0.0625,0.3219280948873622,0
0.1,1,1
0.15,1.5849625007211559,1
0.25,2.321928094887362,2
0.4,3,3
0.6,3.584962500721156,3
0.8,4,4
1,4.321928094887362,4
1.5,4.906890595608518,4
2,5,4
9999,5,4
`);

const printed = equations.find(({ id }) => id === "waterStressScore");

test.each(scores)("a ratio of $ratio scores $score", ({ ratio, score, class: stressClass }) => {
  expect(compile(printed?.formula ?? "")({ q: ratio as number })).toBeCloseTo(score as number, 12);
  expect(waterStressClass(score as number)).toBe(stressClass);
});
