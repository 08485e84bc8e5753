import { describe, expect, test } from "vitest";
import { statuses } from "../../src/dataset/status.ts";
import {
  assess,
  type Cells,
  defaultScenario,
  outcomeOf,
  type Region,
  type Scenario,
  type World,
  type WorldEvidence,
} from "../../src/index.ts";
import type { DataCentres } from "../../src/model/dataCentres.ts";
import { evidenceClasses } from "../../src/model/evidence.ts";
import { prepare } from "../../src/model/prepare.ts";
import { questionOf } from "../../src/model/question.ts";
import { normalQuantiles } from "../../src/statistics/normalQuantiles.ts";
import { cells, measure } from "../fixtures/cells.ts";
import { evidence, yearlyGrowth } from "../fixtures/evidence.ts";
import { alpha } from "../fixtures/world.ts";
import { expectNear } from "../worked/near.ts";

const centresOf = (found: World, scenario: Scenario = defaultScenario): DataCentres =>
  questionOf(prepare(found), scenario).centres;

/** A country of Europe of which only these figures are known. */
const country = (id: string, known: Cells, more: Partial<Region> = {}): Region => ({
  ...alpha,
  id,
  cells: known,
  ...more,
});

const europe = (regions: readonly Region[], more: Partial<WorldEvidence> = {}): World => ({
  regions,
  evidence: { ...evidence, ...more },
});

const known = ({ evidence: of, status, year }: DataCentres, place: number) => [
  evidenceClasses[of[place] as number],
  statuses[status[place] as number],
  year[place],
];

/** The key of the fixture gives 16 TWh to a GDP of 1e11 USD; its s is .5. */
const economy = (more: Parameters<typeof cells>[0] = {}): Cells =>
  cells({ gdp: 1e11, annualDemand: 40, ...more });
const spread = Math.exp(normalQuantiles.ninety * 0.5);

describe("data-centre electricity of a country", () => {
  test("is its published figure, at least 1.33 wide to each side, with that figure's year and status", () => {
    const figure = measure("dataCentreElectricity", 10, { year: 2024, status: "modelled" });
    const centres = centresOf(europe([country("AAA", { dataCentreElectricity: figure })]));
    expect([centres.low[0], centres.value[0], centres.high[0]]).toEqual([10 / 1.33, 10, 13.3]);
    expect(known(centres, 0)).toEqual(["published", "modelled", 2024]);
  });

  test("is narrower where it is measured, and carried to 2024 with its region's growth", () => {
    const figure = measure("dataCentreElectricity", 10, { year: 2022, status: "measured" });
    const centres = centresOf(europe([country("AAA", { dataCentreElectricity: figure })]));
    expectNear(centres.value[0], 10 * yearlyGrowth ** 2);
    expectNear(centres.high[0], 10 * yearlyGrowth ** 2 * 1.05);
    expect(known(centres, 0)).toEqual(["published", "measured", 2022]);
  });

  test("is half of the key's level where sites are on record, from a quarter to the whole", () => {
    const centres = centresOf(
      europe([
        country("AAA", economy({ cloudRegions: 1 })),
        country("BBB", economy({ computeLocatedClusters: 3 })),
      ]),
    );
    for (const place of [0, 1]) {
      expectNear(centres.value[place], 8);
      expectNear(centres.low[place], 4 / spread);
      expectNear(centres.high[place], 16 * spread);
      expect(known(centres, place)).toEqual(["located", "estimated", 2024]);
    }
  });

  test("is a quarter of it where nothing but the size of its economy is known", () => {
    const centres = centresOf(europe([country("AAA", economy({ cloudRegions: 0 }))]));
    expectNear(centres.value[0], 4);
    expect(known(centres, 0)).toEqual(["keyOnly", "estimated", 2024]);
  });

  test("is not known without a GDP, without a demand, or without a key", () => {
    const bare = [
      country("AAA", cells({ annualDemand: 40 })),
      country("BBB", cells({ gdp: 1e11 })),
    ];
    expect([...centresOf(europe(bare)).value]).toEqual([Number.NaN, Number.NaN]);
    expect([...centresOf(europe([country("AAA", economy())], { key: undefined })).value]).toEqual([
      Number.NaN,
    ]);
    expect(known(centresOf(europe(bare)), 0)).toEqual([undefined, undefined, 0]);
  });
});

describe("electricity of AI", () => {
  const loadOf = (world: World, computeWeight: number, year = 2024) =>
    questionOf(prepare(world), {
      ...defaultScenario,
      year,
      parameters: { computeWeight },
    }).load.value;
  const published = (id: string, clusters: number) =>
    country(id, {
      dataCentreElectricity: measure("dataCentreElectricity", 10, { year: 2024 }),
      ...cells({ computeLocatedClusters: clusters }),
    });

  test("follows data centres, but for the part that located compute explains", () => {
    const world = europe([published("AAA", 30), published("BBB", 10)]);
    /** By hand: 40 MW × 8,760 h × .6 × 1.2 = .252288 TWh of .15 × 20 = 3 TWh. */
    const coverage = 0.252288 / 3;
    expect([...loadOf(world, 0)]).toEqual([1.5, 1.5]);
    expectNear(loadOf(world, 1)[0], 0.15 * ((1 - coverage) * 10 + coverage * 20 * 0.75));
    expectNear(loadOf(world, 1)[1], 0.15 * ((1 - coverage) * 10 + coverage * 20 * 0.25));
  });

  test("is no zero where no cluster is on record", () => {
    expect(loadOf(europe([published("AAA", 30), published("BBB", 0)]), 1)[1]).toBeGreaterThan(1.3);
  });

  test("grows by its own rate, and is at least what dated sites take", () => {
    const site = { site: "one", country: "AAA", date: "2025-01-01", itPower: 1000 };
    const world = europe([published("AAA", 0)], { sites: [site] });
    expectNear(loadOf(world, 0)[0], 1.5);
    /** 1,000 MW × 8,760 h × .6 × 1.2. */
    expectNear(loadOf(world, 0, 2025)[0], 6.3072);
    expectNear(loadOf(europe([published("AAA", 0)]), 0, 2025)[0], 2.25);
  });

  test("is what dated sites take where nothing else is known, and counts as located", () => {
    const site = { site: "one", country: "AAA", date: "2025-01-01", itPower: 1000 };
    const bare = [country("AAA", cells({ annualDemand: 40 })), published("BBB", 0)];
    const world = europe(bare, { sites: [site] });
    const scenario = { ...defaultScenario, year: 2025 };
    expectNear(loadOf(world, 0, 2025)[0], 6.3072);
    expect(known(centresOf(world, scenario), 0)).toEqual(["located", "estimated", 2024]);
    const tokens = assess(world, { ...scenario, basis: "tokens" });
    const before = assess(world, { ...scenario, basis: "tokens", year: 2024 });
    expect(outcomeOf(tokens, "tokensServed", 0).kind).toBe("value");
    expect(outcomeOf(before, "tokensServed", 0).kind).toBe("noData");
  });
});
