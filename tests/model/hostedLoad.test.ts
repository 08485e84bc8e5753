import { describe, expect, test } from "vitest";
import {
  type Cells,
  defaultScenario,
  type Region,
  type Scenario,
  statuses,
  type World,
} from "../../src/index.ts";
import { evidenceClasses } from "../../src/model/evidence.ts";
import type { HostedLoad } from "../../src/model/load.ts";
import { prepare } from "../../src/model/prepare.ts";
import { questionOf } from "../../src/model/question.ts";
import { cells, measure, uncovered } from "../fixtures/cells.ts";
import { alpha } from "../fixtures/world.ts";

const loadOf = (found: World, scenario: Scenario): HostedLoad =>
  questionOf(prepare(found), scenario).load;

const published = defaultScenario;
const byCompute: Scenario = {
  ...defaultScenario,
  switches: { ...defaultScenario.switches, aiSplit: "computeShare" },
};

/** A country of Europe of which only these figures are known. */
const country = (id: string, known: Cells, more: Partial<Region> = {}): Region => ({
  ...alpha,
  id,
  cells: known,
  ...more,
});

const europe = (
  total: ReturnType<typeof measure>,
  regions: readonly Region[],
  totals: World["totals"] = {},
): World => ({ regions, totals: { Europe: total, ...totals } });

const ends = ({ low, value, high }: HostedLoad, place: number) => [
  low[place],
  value[place],
  high[place],
];

const known = ({ evidence, status, year }: HostedLoad, place: number) => [
  evidenceClasses[evidence[place] as number],
  statuses[status[place] as number],
  year[place],
];

describe("the rest of a regional total", () => {
  /** By hand: 20 (18–25) less 10 (8–12) leaves 10, at least 18 − 12 and at most 25 − 8. */
  test("has each published figure at the end that makes its own", () => {
    const world = europe(measure("dataCentreElectricity", 20, { low: 18, high: 25 }), [
      country("AAA", {
        dataCentreElectricity: measure("dataCentreElectricity", 10, { low: 8, high: 12 }),
      }),
      country("BBB", cells({ annualDemand: 40 })),
    ]);
    const load = loadOf(world, published);
    expect(ends(load, 0)).toEqual([8, 10, 12]);
    expect(ends(load, 1)).toEqual([6, 10, 17]);
  });

  test("is split by demand alone where no member is on a list of compute or cloud regions", () => {
    const world = europe(measure("dataCentreElectricity", 20), [
      country("AAA", cells({ annualDemand: 30 })),
      country("BBB", cells({ annualDemand: 10, computeLocated: 0 })),
    ]);
    const load = loadOf(world, published);
    expect(ends(load, 0)).toEqual([15, 15, 15]);
    expect(ends(load, 1)).toEqual([5, 5, 5]);
    expect(known(load, 0)).toEqual(["allocatedOnly", "estimated", 2022]);
  });

  test.each([
    { total: 2024, demand: 2021, oldest: 2021 },
    { total: 2020, demand: 2023, oldest: 2020 },
  ])("is as old as the older of total ($total) and demand ($demand)", (years) => {
    const world = europe(measure("dataCentreElectricity", 20, { year: years.total }), [
      country("AAA", { annualDemand: measure("annualDemand", 30, { year: years.demand }) }),
      country("BBB", cells({ annualDemand: 10, cloudRegions: 2 })),
    ]);
    const load = loadOf(world, published);
    expect(known(load, 0)).toEqual(["allocatedOnly", "estimated", years.oldest]);
    expect(known(load, 1)[0]).toBe("located");
  });

  test("is the figure of a country that is alone in its region, with that figure's year and status", () => {
    const total = measure("dataCentreElectricity", 20, { year: 2024, status: "modelled" });
    const load = loadOf(
      europe(total, [
        country("AAA", { annualDemand: measure("annualDemand", 30, { year: 2011 }) }),
      ]),
      published,
    );
    expect(known(load, 0)).toEqual(["published", "modelled", 2024]);
  });
});

describe("the world's load by located compute", () => {
  const compute = (clusters: number): Cells =>
    cells({ computeLocatedClusters: clusters, computeLocated: clusters });

  test("has nothing for a place that publishers do not report apart", () => {
    const world = europe(measure("dataCentreElectricity", 20), [
      country("AAA", compute(30)),
      country("BBB", compute(10)),
      country("CC+00?", {}, { hasIso: false }),
      country("DDD", {}),
    ]);
    const load = loadOf(world, byCompute);
    expect([...load.value]).toEqual([15, 5, Number.NaN, 0]);
    expect(known(load, 2)).toEqual([undefined, undefined, 0]);
    expect(known(load, 3)).toEqual(["located", "estimated", 2022]);
  });

  test("is unknown as long as one of the regional totals is", () => {
    const regions = [country("AAA", compute(30)), country("BBB", compute(10))];
    const total = measure("dataCentreElectricity", 20);
    const gap = { Rest: uncovered("dataCentreElectricity") };
    const sum = { Rest: measure("dataCentreElectricity", 4) };
    expect([...loadOf(europe(total, regions, gap), byCompute).value]).toEqual([
      Number.NaN,
      Number.NaN,
    ]);
    expect([...loadOf(europe(total, regions, sum), byCompute).value]).toEqual([18, 6]);
  });
});
