import { describe, expect, test } from "vitest";
import { benefitRatio } from "../../src/model/ledgers/benefitRatio.ts";
import { routedLedgers } from "../../src/model/routing/routedBurden.ts";
import { concentrationIndex } from "../../src/statistics/concentrationIndex.ts";
import { gini } from "../../src/statistics/gini.ts";
import { hoover } from "../../src/statistics/hoover.ts";
import { worldShares } from "../../src/statistics/worldShares.ts";
import { expectAllNear, expectNear } from "./near.ts";
import { tableText } from "./tables.ts";

/** METHOD §7 on two invented worlds of four and six regions, evaluated independently (dense matrices, numpy). */
const worlds = JSON.parse(tableText("ledgers.json")) as readonly LedgerWorld[];

interface LedgerWorld {
  readonly usage: number[];
  readonly hosting: number[][];
  readonly intensity: number[];
  readonly value: number[];
  readonly gdpPerHead: number[];
  readonly population: number[];
  readonly productionBased: number[];
  readonly consumptionBased: number[];
  readonly externalised: number[];
  readonly imported: number[];
  readonly ratio: number[];
  readonly hoover: number;
  readonly concentration: number;
  readonly concentrationOfValue: number;
  readonly difference: number;
  readonly gini: number;
}

describe.each(worlds)("a world of $usage.length regions", (world) => {
  const rows = world.hosting.map((shares) => ({ hosts: [...shares.keys()], shares }));
  const ledgers = routedLedgers({ use: world.usage, rows, factors: world.intensity });
  const shares = worldShares(ledgers.productionBased);
  const perHead = (amounts: ArrayLike<number>): number[] =>
    Array.from(amounts, (amount, place) => amount / (world.population[place] as number));
  const concentration = (amounts: ArrayLike<number>): number =>
    concentrationIndex({
      values: perHead(amounts),
      weights: world.population,
      orderedBy: world.gdpPerHead,
    });

  test("who bears and who uses", () => {
    expectAllNear(ledgers.productionBased, world.productionBased, "PBA");
    expectAllNear(ledgers.consumptionBased, world.consumptionBased, "CBA");
    expectAllNear(ledgers.externalised, world.externalised, "externalised");
    expectAllNear(ledgers.imported, world.imported, "imported");
  });

  test("burden over value", () => {
    for (const [place, expected] of world.ratio.entries()) {
      const ratio = benefitRatio(shares[place] as number, world.value[place] as number);
      expect(ratio.kind).toBe("ratio");
      expectNear(ratio.kind === "ratio" ? ratio.value : Number.NaN, expected);
    }
  });

  test("how unequally", () => {
    expectNear(hoover(shares, world.value), world.hoover);
    const values = perHead(ledgers.productionBased);
    expectNear(gini({ values, weights: world.population }), world.gini);
    const burden = concentration(ledgers.productionBased);
    const value = concentration(world.value);
    expectNear(burden, world.concentration);
    expectNear(value, world.concentrationOfValue);
    expectNear(burden - value, world.difference);
  });
});
