import { expect, test } from "vitest";
import { drawnAssessments } from "../../src/ensemble/drawnAssessments.ts";
import { ensembleOf } from "../../src/ensemble/ensemble.ts";
import { indicators, presets, type Scenario } from "../../src/index.ts";
import { builtWorld } from "../fixtures/builtWorld.ts";

const world = builtWorld();
const ledgers = indicators.flatMap(({ id, ledger }) => (ledger ? [id] : []));
const asked = [...ledgers, "facilityEnergy", "externalCost"];

const sum = (values: ArrayLike<number>): number =>
  Array.from(values).reduce((all, value) => all + (value || 0), 0);

const scenarios = presets.filter(({ basis }) => basis !== "siting");

test.each(scenarios.map(({ preset = "" }) => preset))(
  "%s: accounts balance in every draw",
  (name) => {
    const scenario = presets.find(({ preset }) => preset === name) as Scenario;
    const drawn = drawnAssessments(world, { scenario, seed: 7, indicators: asked });
    for (let draw = 0; draw < 4; draw += 1) {
      const { columns } = drawn(draw);
      const total = (id: string): number => sum(columns[id]?.value ?? []);
      expect(total("hostShare")).toBeCloseTo(100, 6);
      expect(total("useShare")).toBeCloseTo(100, 6);
      expect(total("ownShare")).toBeCloseTo(100, 6);
      /** What use causes is what hosts bear: both sides of the account are one sum. */
      expect(total("energyCaused") / total("facilityEnergy")).toBeCloseTo(1, 6);
      expect(total("externalCostCaused") / total("externalCost")).toBeCloseTo(1, 6);
      for (const share of columns.externalisedShare?.value ?? [])
        if (!Number.isNaN(share)) expect(share >= 0 && share <= 100).toBe(true);
    }
  },
);

test("who hosts moves from draw to draw, who uses moves with income, who owns does not move", () => {
  const scenario = presets[0] as Scenario;
  const drawn = drawnAssessments(world, { scenario, seed: 7, indicators: ledgers });
  const [one, other] = [drawn(0).columns, drawn(1).columns];
  const moves = (id: string): boolean =>
    (one[id]?.value ?? []).some(
      (value, region) => !Number.isNaN(value) && value !== other[id]?.value[region],
    );
  expect(ledgers.filter((id) => !moves(id))).toEqual(["ownShare"]);
});

test("the elasticity of use is that of the draw: held by hand, use does not move", () => {
  const [first] = presets;
  const scenario = { ...(first as Scenario), parameters: { useIncomeElasticity: 0.4 } };
  const drawn = drawnAssessments(world, { scenario, seed: 7, indicators: ["useShare"] });
  expect([...(drawn(0).columns.useShare?.value ?? [])]).toEqual([
    ...(drawn(1).columns.useShare?.value ?? []),
  ]);
});

test("below countries accounts are not drawn: users and owners are counted by country", () => {
  const below = builtWorld("admin1");
  const ensemble = ensembleOf(below, {
    scenario: presets[0] as Scenario,
    seed: 7,
    indicators: ledgers,
  });
  expect(ensemble.series).toEqual([]);
});
