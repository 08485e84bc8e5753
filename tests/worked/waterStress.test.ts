import { expect, test } from "vitest";
import {
  regionalStressScore,
  waterStressClass,
  waterStressScore,
  yearlyStressRatio,
} from "../../src/index.ts";
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

test.each(scores)("a ratio of $ratio scores $score", ({ ratio, score, class: stressClass }) => {
  expect(waterStressScore(ratio as number)).toBeCloseTo(score as number, 12);
  expect(waterStressClass(score as number)).toBe(stressClass);
});

/** Ratios and withdrawals of the basins of a region; the region's score is the mean of scores, not the score of the mean. */
const regions = [
  {
    ratios: [0.4415, 1.4463, 1.0562, 0.1875, 0.791],
    withdrawals: [24.005, 8.071, 36.755, 5.772, 19.622],
    score: 3.8794243428557444,
    scoreOfMean: 4.043643264635659,
  },
  {
    ratios: [0.5259, 1.1744, 1.2593, 0.541, 0.0227],
    withdrawals: [48.676, 14.99, 15.768, 44.596, 29.3],
    score: 3.0008165705841674,
    scoreOfMean: 3.5184212205122876,
  },
  {
    ratios: [1.3403, 1.3055],
    withdrawals: [11.014, 41.511],
    score: 4.714489045263015,
    scoreOfMean: 4.71457219883484,
  },
  {
    ratios: [1.5326, 0.7212, 0.8738],
    withdrawals: [7.402, 34.951, 14.67],
    score: 4.062803615368329,
    scoreOfMean: 4.11400747147237,
  },
];

test.each(regions)(
  "basins make a region of score $score",
  ({ ratios, withdrawals, ...expected }) => {
    const score = regionalStressScore(ratios, withdrawals);
    expect(score).toBeCloseTo(expected.score, 12);
    expect(Math.abs(score - expected.scoreOfMean)).toBeGreaterThan(1e-5);
  },
);

/** Withdrawals and blue water by month; the year's ratio is weighted by withdrawals, not a ratio of sums. */
const years = [
  {
    withdrawals: [12.65, 4.74, 4.43, 15.19, 15.29, 11.77, 18.5, 4.91, 17.17, 4.21, 19.32, 12.85],
    available: [39.56, 58.47, 48.93, 49.08, 10.81, 27.2, 12.41, 18.06, 19.12, 52.65, 14.59, 23.43],
    ratio: 0.805156974241592,
    score: 4.009270079975625,
  },
  {
    withdrawals: [4.9, 15.08, 8.39, 8.23, 18.28, 8.47, 7.63, 7.61, 10.13, 2.77, 11.39, 18.51],
    available: [37.27, 46.68, 57.25, 51.79, 46.69, 50.28, 50.65, 21.2, 33.06, 25.82, 21.61, 37.72],
    ratio: 0.32132639834072857,
    score: 2.6840395092587523,
  },
];

test.each(years)(
  "months make a year of ratio $ratio",
  ({ withdrawals, available, ...expected }) => {
    const ratio = yearlyStressRatio(withdrawals, available);
    expect(ratio).toBeCloseTo(expected.ratio, 12);
    expect(waterStressScore(ratio)).toBeCloseTo(expected.score, 12);
  },
);
