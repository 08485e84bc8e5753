import { describe, expect, test } from "vitest";
import { applySettings, assess, defaultScenario, outcomeOf, type World } from "../../src/index.ts";
import { cells } from "../fixtures/cells.ts";
import { evidence } from "../fixtures/evidence.ts";
import { alpha } from "../fixtures/world.ts";

describe("a load that is nothing, and one that is small", () => {
  /** Load follows located compute: on no record, on one of two, on both. */
  const world: World = {
    regions: [
      [0, 0],
      [0, 50],
      [100, 100],
    ].map(([clusters = 0, located = 0], place) => ({
      ...alpha,
      id: `R${place}`,
      cells: {
        ...alpha.cells,
        ...cells({ computeLocatedClusters: clusters, computeLocated: located }),
      },
    })),
    evidence,
  };
  const kinds = (indicator: string, ...settings: string[]) => {
    const { scenario } = applySettings(defaultScenario, settings);
    const assessment = assess(world, scenario);
    return [0, 1, 2].map((region) => outcomeOf(assessment, indicator, region).kind);
  };

  test("a country without a cluster on record is no zero: AI follows its data centres", () => {
    expect(kinds("facilityEnergy")).toEqual(["value", "value", "value"]);
  });

  test("a scenario that counts none of the load leaves none anywhere", () => {
    expect(kinds("facilityEnergy", "aiShare=0")).toEqual(["noLoad", "noLoad", "noLoad"]);
  });

  test.each(["pricePressure", "pricePressurePerResident", "pricePressurePerHousehold"])(
    "without load there is no pressure on prices (%s)",
    (indicator) => {
      expect(kinds(indicator, "pricePressure=5", "aiShare=0")).toEqual([
        ...["noLoad", "noLoad", "noLoad"],
      ]);
    },
  );
});
