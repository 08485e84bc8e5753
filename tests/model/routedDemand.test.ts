import { describe, expect, test } from "vitest";
import {
  applySettings,
  assess,
  columnOf,
  defaultScenario,
  outcomeOf,
  presets,
  type Region,
  type RoutingShare,
  type Scenario,
  type World,
} from "../../src/index.ts";
import { evidenceClasses } from "../../src/model/evidence.ts";
import { prepare } from "../../src/model/prepare.ts";
import { questionOf } from "../../src/model/question.ts";
import { cells } from "../fixtures/cells.ts";
import { evidence } from "../fixtures/evidence.ts";
import { alpha } from "../fixtures/world.ts";

const asked = presets.find(({ preset }) => preset === "tokens-fleet") as Scenario;

/** Ten regions with loads of 1 … 10 TWh, prices of 1 … 10 cents, and users in the first two alone. */
const regions: readonly Region[] = Array.from({ length: 10 }, (_, place) => ({
  ...alpha,
  id: `R${place}`,
  cells: {
    ...alpha.cells,
    ...cells({
      dataCentreElectricity: place + 1,
      computeLocatedClusters: 0,
      priceBusiness: (place + 1) / 100,
      population: place < 2 ? 1e6 * (place + 1) : 1e6,
      aiUseShare: place < 2 ? 50 : 0,
    }),
  },
}));
const world: World = { regions, evidence };

const served = (scenario: Scenario, of = world) => questionOf(prepare(of), scenario).demand?.served;
const custom = (customRouting: readonly RoutingShare[]): Scenario => ({
  ...asked,
  tokens: { ...asked.tokens, routing: "custom", customRouting },
});

describe("the share of the world's tokens that a region answers", () => {
  test("follows hosted load in the preset footprint", () => {
    const { value, evidence } = served(asked) ?? {};
    expect(value?.[9]).toBeCloseTo(10 / 55, 12);
    expect(evidenceClasses[evidence?.[9] ?? 255]).toBe("published");
  });

  test("follows the users where each region serves itself", () => {
    const { scenario } = applySettings(asked, ["routing=local"]);
    const { value, evidence } = served(scenario) ?? {};
    expect([...(value ?? [])].slice(0, 3)).toEqual([1 / 3, 2 / 3, 0]);
    expect(evidenceClasses[evidence?.[0] ?? 255]).toBe("routed");
  });

  test("goes to the best fifth in a preset that seeks", () => {
    const { scenario } = applySettings(asked, ["routing=cheapest"]);
    expect([...(served(scenario)?.value ?? [])].slice(0, 3)).toEqual([1 / 3, 2 / 3, 0]);
  });

  test("is not known without the figure that decides, and is never 0 for want of it", () => {
    const unpriced = regions.map((region, place) =>
      place === 5
        ? { ...region, cells: { ...region.cells, priceBusiness: { causes: [] } } }
        : region,
    );
    const { scenario } = applySettings(asked, ["routing=cheapest"]);
    const share = served(scenario, { ...world, regions: unpriced })?.value;
    expect(share?.[5]).toBeNaN();
    expect(share?.[6]).toBe(0);
  });

  test("goes where a custom routing sends it; users without a row follow hosted load", () => {
    const { demand } = questionOf(prepare(world), custom([{ u: "R1", r: "R4", share: 1 }]));
    expect(demand?.issues).toEqual([]);
    expect(demand?.served.value[4]).toBeCloseTo(2 / 3 + (1 / 3) * (5 / 55), 12);
    expect(demand?.served.value[9]).toBeCloseTo((1 / 3) * (10 / 55), 12);
    expect(demand?.routing[1]).toEqual({ hosts: [4], shares: [1] });
  });

  test("a row that names a stranger spoils its user, and says so", () => {
    const rows = [
      { u: "R1", r: "R4", share: 0.5 },
      { u: "R1", r: "ATL", share: 0.5 },
    ];
    const { demand } = questionOf(prepare(world), custom(rows));
    expect(demand?.issues).toHaveLength(1);
    expect(demand?.issues).toEqual([{ kind: "unknownCode", code: "ATL" }]);
    expect(demand?.served.value[9]).toBeCloseTo(10 / 55, 12);
  });
});

describe("an assessment of tokens", () => {
  const cheap = assess(world, applySettings(asked, ["routing=cheapest"]).scenario);

  test("a region that answers nothing bears nothing: a true zero", () => {
    expect(outcomeOf(cheap, "facilityEnergy", 9)).toMatchObject({ kind: "noLoad", value: 0 });
    expect(outcomeOf(cheap, "burdenIndex", 9).kind).toBe("noLoad");
  });

  test("fleet: 10¹⁶ tokens at .9 Wh per 1,000 are 9 TWh at the fleet's PUE of 1.09, once", () => {
    const { value } = columnOf(assess(world, asked), "facilityEnergy");
    const gigawattHours = value.reduce((sum, energy) => sum + energy, 0);
    expect(gigawattHours).toBeCloseTo((9000 / 1.09) * 1.2, 6);
  });

  test("sixteen samples take sixteen times as much, and double tokens twice", () => {
    const energy = (...settings: string[]): number =>
      outcomeOf(assess(world, applySettings(asked, settings).scenario), "facilityEnergy", 3)
        .value as number;
    expect(energy("samplesPerAnswer=16") / energy()).toBeCloseTo(16, 12);
    expect(energy("outputTokens=2e16") / energy()).toBeCloseTo(2, 12);
  });

  test("tokens mean nothing in the other bases", () => {
    expect(outcomeOf(assess(world, defaultScenario), "tokensServed", 0).kind).toBe("notApplicable");
    const { value } = columnOf(assess(world, asked), "tokensServed");
    expect(value.reduce((sum, tokens) => sum + tokens, 0)).toBeCloseTo(1e4, 6);
  });
});

/** The machines of one firm, at home in the first region; the record names no other owner. */
const oneOwner: World = {
  ...world,
  regions: regions.map((region, place) => {
    const { computeOwned: _, ...others } = region.cells;
    const owned = place === 0 ? cells({ computeOwned: 100 }) : {};
    return { ...region, cells: { ...others, ...owned } };
  }),
};

/** The named law of the three ledgers. */
describe.each([defaultScenario, asked])(
  "High burden, zero benefit never reads as zero ($preset)",
  (scenario) => {
    const assessment = assess(oneOwner, scenario);
    const others = oneOwner.regions.map((_, place) => place).slice(1);

    test("has no number at all", () => {
      const column = columnOf(assessment, "burdenOverOwnership");
      for (const place of others) {
        expect(outcomeOf(assessment, "externalCost", place).value).toBeGreaterThan(0);
        const outcome = outcomeOf(assessment, "burdenOverOwnership", place);
        expect(outcome.kind).toBe("burdenWithoutBenefit");
        expect(outcome).not.toHaveProperty("value");
        expect([column.value[place], column.low[place], column.high[place]]).toEqual([
          Number.NaN,
          Number.NaN,
          Number.NaN,
        ]);
      }
    });

    test("is told from no data, from a true zero and from a ratio", () => {
      expect(outcomeOf(assessment, "burdenOverOwnership", 0).kind).toBe("value");
      expect(outcomeOf(assessment, "ownShare", 0).value).toBe(100);
      for (const place of others)
        expect(outcomeOf(assessment, "ownShare", place)).toMatchObject({ kind: "value", value: 0 });
      const unread = { ...oneOwner, regions: oneOwner.regions.map(withoutOwners) };
      expect(outcomeOf(assess(unread, scenario), "burdenOverOwnership", 3).kind).toBe("noData");
    });
  },
);

const withoutOwners = (region: Region): Region => {
  const { computeOwned: _, ...others } = region.cells;
  return { ...region, cells: others };
};

test("a region that no one there uses AI in, and that bears some, has no ratio either", () => {
  const assessment = assess(world, defaultScenario);
  expect(outcomeOf(assessment, "burdenOverUse", 5).kind).toBe("burdenWithoutBenefit");
  expect(outcomeOf(assessment, "burdenOverUse", 0).kind).toBe("value");
  expect(outcomeOf(assessment, "externalisedShare", 5).kind).toBe("notApplicable");
});
