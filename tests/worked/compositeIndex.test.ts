import { describe, expect, test } from "vitest";
import { winsorise } from "../../src/statistics/winsorise.ts";
import { scaleOf } from "../../src/statistics/yardstick.ts";
import { aggregateTree, type TreeNode } from "../oracle/aggregateTree.ts";
import { filledWithGroupMeans } from "../oracle/filledWithGroupMeans.ts";
import { expectNear } from "./near.ts";
import { textRows } from "./tables.ts";

/**
 * The ASEM Sustainable Connectivity index of 51 countries (European Commission, Joint Research Centre), all 49
 * indicators, stage by stage: example data of COINr 1.1.14 (Becker et al. 2022, MIT licence) and the results of COINr itself,
 * run in R 4.2.2; its index equals the published table. For the stages between, `asemStages.csv` has two
 * sums over the countries k = 1 … 51 of each indicator: Σ x and Σ k x.
 */
const countries = textRows("asemRaw.csv");
const tree = textRows("asemTree.csv");
const stages = textRows("asemStages.csv");
const published = textRows("asemIndex.csv");

const numberOf = (cell: string | undefined): number => (cell === "NA" ? Number.NaN : Number(cell));
const groups = countries.map(({ group = "" }) => group);

const nodes: readonly TreeNode[] = tree.map(({ code = "", parent, weight }) => ({
  id: code,
  weight: Number(weight),
  ...(parent && { parent }),
}));

function stagesOf(code: string) {
  const node = tree.find((row) => row.code === code) ?? {};
  const denominated = countries.map(
    (country) =>
      numberOf(country[code]) / (node.denominator ? numberOf(country[node.denominator]) : 1),
  );
  const imputed = [...filledWithGroupMeans(denominated, groups)];
  const { values: treated, points } = winsorise(imputed);
  const directed = treated.map((value) => Number(node.direction) * value);
  return { denominated, imputed, treated, normalised: directed.map(scaleOf(directed)), points };
}

describe.each(stages)("the ASEM indicator $code", (row) => {
  const { points, ...computed } = stagesOf(row.code as string);

  test.each(Object.entries(computed))("%s", (stage, values) => {
    const known = values.map((value, place) => ({ value, place: place + 1 }));
    const counted = known.filter(({ value }) => !Number.isNaN(value));
    const sum = counted.reduce((total, { value }) => total + value, 0);
    const weighted = counted.reduce((total, { value, place }) => total + place * value, 0);
    expectNear(sum, Number(row[`${stage}Sum`]), "Σ x");
    expectNear(weighted, Number(row[`${stage}WeightedSum`]), "Σ k x");
  });

  test("is winsorised at as many points", () => {
    expect(points).toBe(Number(row.pointsWinsorised));
  });
});

test("the index, its two halves and its eight parts, of every country", () => {
  const codes = stages.map(({ code = "" }) => code);
  const normalised = new Map(codes.map((code) => [code, stagesOf(code).normalised]));
  for (const [place, { code: country = "", ...expected }] of published.entries()) {
    const leaves = codes.map((code): [string, number] => [
      code,
      normalised.get(code)?.[place] ?? Number.NaN,
    ]);
    const scores = aggregateTree(new Map(leaves), { nodes, aggregation: "arithmetic" });
    for (const [part, score] of Object.entries(expected))
      expectNear(scores.get(part), Number(score), `${country} ${part}`);
  }
  expect(published).toHaveLength(51);
});

test("the raw data have gaps, and no gap is filled but by the group's mean", () => {
  const gaps = stages.flatMap(({ code = "" }) => stagesOf(code).denominated.filter(Number.isNaN));
  expect(gaps).toHaveLength(65);
  expect(filledWithGroupMeans([1, Number.NaN, 3, Number.NaN], ["a", "a", "a", "b"])).toEqual(
    Float64Array.of(1, 2, 3, Number.NaN),
  );
});

test("a part without a number leaves its whole without one; geometric means multiply", () => {
  const two: readonly TreeNode[] = [
    { id: "whole", weight: 1 },
    { id: "a", parent: "whole", weight: 1 },
    { id: "b", parent: "whole", weight: 1 },
  ];
  const whole = (a: number, b: number) =>
    aggregateTree(
      new Map([
        ["a", a],
        ["b", b],
      ]),
      { nodes: two, aggregation: "geometric" },
    ).get("whole");
  expect(whole(4, 9)).toBeCloseTo(6, 12);
  expect(whole(4, Number.NaN)).toBeNaN();
});
