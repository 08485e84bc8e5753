import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { standingOf } from "../../src/assessment/standing.ts";
import {
  type Assessment,
  assess,
  columnOf,
  coolingChoices,
  indicators,
  outcomeKinds,
  rangeOf,
  routingChoices,
  type Scenario,
  type World,
} from "../../src/index.ts";
import { prepare } from "../../src/model/prepare.ts";
import { questionOf } from "../../src/model/question.ts";
import { routedTotals } from "../../src/model/routing/routedTotals.ts";
import { gini } from "../../src/statistics/gini.ts";
import { inventedScenario, inventedWorld, patience, seeds, settled } from "./invented.ts";

vi.setConfig({ testTimeout: patience });

/** A scenario in tokens, on a scale derived from the regions, without a price scenario. */
const asked = (seed: number): Scenario => {
  const scenario = inventedScenario(seed);
  const { index } = scenario;
  return {
    ...scenario,
    basis: "tokens",
    tokens: {
      ...scenario.tokens,
      workload: scenario.tokens.workload === "image" ? "chat" : scenario.tokens.workload,
    },
    parameters: { ...scenario.parameters, pricePressure: 0, relativePricePressure: 0 },
    index: {
      ...index,
      normalisation: index.normalisation === "goalposts" ? "minMax" : index.normalisation,
    },
  };
};

const withParameters = (scenario: Scenario, parameters: Scenario["parameters"]): Scenario => ({
  ...scenario,
  parameters: { ...scenario.parameters, ...parameters },
});

const kindAt = (assessment: Assessment, id: string, region: number) =>
  outcomeKinds[columnOf(assessment, id).kind[region] as number];

const known = (values: Iterable<number>): number[] => [...values].filter(Number.isFinite);
const sum = (values: Iterable<number>): number =>
  known(values).reduce((total, value) => total + value, 0);
const sumOf = (assessment: Assessment, id: string): number => sum(columnOf(assessment, id).value);

const expectClose = (a: number, b: number): void =>
  expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(Math.abs(a), Math.abs(b)));

/** Every known number of an indicator is multiplied by a factor. */
const expectTimes = (after: Assessment, before: Assessment, id: string, factor: number): void => {
  for (const [region, value] of columnOf(before, id).value.entries())
    if (!Number.isNaN(value))
      expectClose(columnOf(after, id).value[region] as number, factor * value);
};

/** What is wrong with a burden whose tokens were taken away. */
const emptied = (before: Assessment, none: Assessment, id: string, region: number): boolean => {
  const [was, is] = [kindAt(before, id, region), kindAt(none, id, region)];
  const had = was === "value" || was === "noLoad";
  return had ? is === "noLoad" && columnOf(none, id).value[region] === 0 : is === was;
};

const hasUsers = (world: World, scenario: Scenario): boolean =>
  known(questionOf(prepare(world), scenario).demand?.use ?? []).length > 0;

test("every token is answered, whatever the routing: shares of hosts sum to 1", () => {
  fc.assert(
    fc.property(seeds, seeds, (worldSeed, scenarioSeed) => {
      const world = inventedWorld(worldSeed, 40);
      const scenario = asked(scenarioSeed);
      if (!hasUsers(world, scenario)) return;
      for (const routing of routingChoices) {
        const chosen = { ...scenario, tokens: { ...scenario.tokens, routing } };
        const { demand } = questionOf(prepare(world), chosen);
        expectClose(sum(demand?.served.value ?? []), 1);
        const tokens = sumOf(assess(world, chosen), "tokensServed") * 1e12;
        const { outputTokens, samplesPerAnswer } = {
          outputTokens: rangeOf(scenario, "outputTokens").central,
          samplesPerAnswer: rangeOf(scenario, "samplesPerAnswer").central,
        };
        expectClose(tokens, outputTokens * samplesPerAnswer);
      }
    }),
    { ...settled, numRuns: 30 },
  );
});

test("what hosts answer is what the routing matrix sends them", () => {
  fc.assert(
    fc.property(seeds, seeds, (worldSeed, scenarioSeed) => {
      const world = inventedWorld(worldSeed, 30);
      const { demand } = questionOf(prepare(world), asked(scenarioSeed));
      if (!demand || known(demand.use).length === 0) return;
      const sent = routedTotals(demand.use, demand.routing);
      for (const [host, share] of demand.served.value.entries())
        if (!Number.isNaN(share)) expectClose(share, sent[host] as number);
    }),
    settled,
  );
});

describe.each(["footprint", "tokens"] as const)("in the basis %s", (basis) => {
  test("burdens by use and by host sum to the same", () => {
    fc.assert(
      fc.property(seeds, seeds, (worldSeed, scenarioSeed) => {
        const world = inventedWorld(worldSeed, 30);
        const scenario = { ...asked(scenarioSeed), basis };
        if (!hasUsers(world, scenario)) return;
        const assessment = assess(world, scenario);
        const pairs = [
          ["facilityEnergy", "energyCaused"],
          ["externalCost", "externalCostCaused"],
        ] as const;
        for (const [borne, caused] of pairs)
          expectClose(sumOf(assessment, borne), sumOf(assessment, caused));
        for (const id of ["hostShare", "useShare", "ownShare"])
          expect(sumOf(assessment, id)).toBeCloseTo(100, 8);
      }),
      settled,
    );
  });

  test("shares of the world and of what is externalised lie between nothing and all", () => {
    fc.assert(
      fc.property(seeds, seeds, (worldSeed, scenarioSeed) => {
        const assessment = assess(inventedWorld(worldSeed, 30), { ...asked(scenarioSeed), basis });
        for (const id of ["hostShare", "useShare", "ownShare", "externalisedShare"]) {
          const { low, high } = columnOf(assessment, id);
          expect(known([...low, ...high]).filter((end) => end < 0 || end > 100 + 1e-9)).toEqual([]);
        }
      }),
      settled,
    );
  });
});

test("doubling tokens doubles burdens and leaves shares, ranks, ratios, the index and the Gini", () => {
  const doubled = ["tokensServed", "facilityEnergy", "carbon", "bill", "externalCost", "peakDraw"];
  const more = [
    "waterDirect",
    "waterIndirect",
    "energyCaused",
    "externalCostCaused",
    "demandShare",
  ];
  const kept = ["hostShare", "burdenOverUse", "externalisedShare", "burdenIndex", "pillarGrid"];
  fc.assert(
    fc.property(seeds, seeds, (worldSeed, scenarioSeed) => {
      const world = inventedWorld(worldSeed, 40);
      const scenario = asked(scenarioSeed);
      const { central } = rangeOf(scenario, "outputTokens");
      const before = assess(world, scenario);
      const after = assess(world, withParameters(scenario, { outputTokens: 2 * central }));
      for (const id of [...doubled, ...more]) expectTimes(after, before, id, 2);
      for (const id of kept) expectTimes(after, before, id, 1);
      for (const region of world.regions.keys())
        expect(standingOf(after, "externalCost", region)?.rank).toBe(
          standingOf(before, "externalCost", region)?.rank,
        );
      const spread = (assessment: Assessment): number =>
        gini({ values: columnOf(assessment, "externalCost").value });
      if (!Number.isNaN(spread(before))) expect(spread(after)).toBeCloseTo(spread(before), 9);
    }),
    { ...settled, numRuns: 40 },
  );
});

test("no tokens are no burden, and no data stays no data", () => {
  fc.assert(
    fc.property(seeds, seeds, (worldSeed, scenarioSeed) => {
      const world = inventedWorld(worldSeed, 20);
      const scenario = asked(scenarioSeed);
      const before = assess(world, scenario);
      const none = assess(world, withParameters(scenario, { outputTokens: 0 }));
      const broken = ["facilityEnergy", "carbon", "bill", "waterDirect", "externalCost"].flatMap(
        (id) => [...world.regions.keys()].filter((region) => !emptied(before, none, id, region)),
      );
      expect(broken).toEqual([]);
    }),
    settled,
  );
});

test("PUE counts once: the facility takes that of its cooling times its equipment", () => {
  fc.assert(
    fc.property(seeds, seeds, (worldSeed, scenarioSeed) => {
      const world = inventedWorld(worldSeed, 12);
      const scenario = asked(scenarioSeed);
      const usual = rangeOf(scenario, "powerUsageEffectiveness").central;
      const added = {
        fleet: 0,
        evaporative: -rangeOf(scenario, "savedByEvaporativeCooling").central,
        dry: rangeOf(scenario, "addedByDryCooling").central,
        hybrid: rangeOf(scenario, "addedByHybridCooling").central,
      };
      const perToken = coolingChoices.map((cooling) => {
        const chosen = { ...scenario, switches: { ...scenario.switches, cooling } };
        const assessment = assess(world, chosen);
        const energy = sumOf(assessment, "facilityEnergy");
        return energy / Math.max(1, usual + added[cooling]);
      });
      for (const equipment of perToken) expectClose(equipment, perToken[0] as number);
    }),
    { ...settled, numRuns: 30 },
  );
});

const expectAtMost = (less: Assessment, more: Assessment, id: string, region: number): void => {
  const [one, other] = [less, more].map((of) => columnOf(of, id).value[region] as number);
  if (!Number.isNaN(one) && !Number.isNaN(other))
    expect(one as number).toBeLessThanOrEqual((other as number) * (1 + 1e-12));
};

test("dry cooling trades water for power, in every region and basis", () => {
  fc.assert(
    fc.property(seeds, seeds, (worldSeed, scenarioSeed) => {
      const world = inventedWorld(worldSeed, 12);
      const scenario = inventedScenario(scenarioSeed);
      const cooled = (cooling: "fleet" | "dry"): Assessment =>
        assess(world, { ...scenario, switches: { ...scenario.switches, cooling } });
      const [fleet, dry] = [cooled("fleet"), cooled("dry")];
      const { central: floor } = rangeOf(scenario, "waterUsageFloor");
      const isFloored = rangeOf(scenario, "wueWithoutClimate").central < floor;
      for (const region of world.regions.keys()) {
        expectAtMost(fleet, dry, "facilityEnergy", region);
        if (!isFloored) expectAtMost(dry, fleet, "waterDirect", region);
      }
    }),
    settled,
  );
});

test("carrying health costs over changes nothing where they are known, and reaches only the sums that hold them", () => {
  const free = indicators.filter(
    ({ quantity, ledger, index }) =>
      ledger === undefined &&
      index === undefined &&
      !/health|external|unpriced/i.test(quantity ?? ""),
  );
  fc.assert(
    fc.property(seeds, seeds, (worldSeed, scenarioSeed) => {
      const world = inventedWorld(worldSeed, 20);
      const scenario = inventedScenario(scenarioSeed);
      const carried = (healthTransfer: boolean): Assessment =>
        assess(world, { ...scenario, switches: { ...scenario.switches, healthTransfer } });
      const [off, on] = [carried(false), carried(true)];
      for (const { id } of free) expect(columnOf(on, id).value).toEqual(columnOf(off, id).value);
      const [before, after] = [off, on].map(
        (one) => columnOf(one, "healthCost").value[0] as number,
      );
      if (!Number.isNaN(before) && !Number.isNaN(after)) expect(after).toBe(before);
      expect(known(columnOf(off, "healthCost").value.slice(1))).toEqual([]);
    }),
    { ...settled, numRuns: 30 },
  );
});
