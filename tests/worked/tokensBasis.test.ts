import { describe, expect, test } from "vitest";
import {
  applySettings,
  assess,
  columnOf,
  outcomeOf,
  parametersRead,
  presets,
  type Scenario,
  type World,
} from "../../src/index.ts";
import { cells } from "../fixtures/cells.ts";
import { evidence } from "../fixtures/evidence.ts";
import { alpha } from "../fixtures/world.ts";
import { ecologitsRequest } from "../oracle/ecologitsRequest.ts";
import { expectNear } from "./near.ts";

const asked = presets.find(({ preset }) => preset === "tokens-fleet") as Scenario;
const world: World = {
  regions: [
    {
      ...alpha,
      cells: { ...alpha.cells, ...cells({ dataCentreElectricity: 1, computeLocatedClusters: 0 }) },
    },
    {
      ...alpha,
      id: "BBB",
      cells: { ...alpha.cells, ...cells({ dataCentreElectricity: 3, computeLocatedClusters: 0 }) },
    },
  ],
  evidence,
};

const under = (...settings: string[]) => {
  const { scenario, issues } = applySettings(asked, settings);
  expect(issues).toEqual([]);
  return assess(world, scenario);
};

/** EcoLogits' request, whose own test vectors are in ecologits.test.ts: the basis must give the same for the same number of tokens. */
describe.each([
  [70, 70, 16],
  [37, 671, 8],
  [8, 8, 16],
])("a model with %d of %d billion parameters active, %d bits", (active, total, bits) => {
  const assessment = under(
    "model=custom",
    "energy=parametric",
    `activeParameters=${active}`,
    `totalParameters=${total}`,
    `bitsPerParameter=${bits}`,
  );
  const at = (id: string, region: number): number =>
    outcomeOf(assessment, id, region).value as number;
  const outputTokens = 400;
  const request = ecologitsRequest(
    { model: { activeParameters: active, totalParameters: total, bits }, outputTokens },
    {
      powerUsageEffectiveness: 1.2,
      waterUsageEffectiveness: at("waterUsageEffectiveness", 0),
      waterIntensity: at("waterIntensity", 0),
      climate: 0,
      minerals: 0,
      primaryEnergy: 0,
    },
  );
  const requests = 1e16 / outputTokens;

  test("takes in the world what as many requests take, PUE once", () => {
    const { value } = columnOf(assessment, "facilityEnergy");
    const kilowattHours = value.reduce((sum, energy) => sum + energy, 0) * 1e6;
    expectNear(kilowattHours, request.facilityEnergy * requests);
  });

  test("consumes the water of the documented form where it is answered", () => {
    const litres = (at("waterDirect", 0) + at("waterIndirect", 0)) * 1e6;
    expectNear(litres, (request.water * requests) / 4);
  });
});

/** Google (2025): .24 Wh a median prompt; the fleet's .9 Wh per 1,000 output tokens gives it for 267 of them. */
test("a fleet's answer of 267 tokens takes what Google counts for a median prompt", () => {
  const assessment = under("powerUsageEffectiveness=1.09", "outputTokens=267");
  const { value } = columnOf(assessment, "facilityEnergy");
  const wattHours = value.reduce((sum, energy) => sum + energy, 0) * 1e9;
  expect(wattHours).toBeCloseTo(0.24, 3);
});

test("every host answers in proportion to its load, and pays its own price for it", () => {
  const assessment = under();
  const ratio = (id: string): number =>
    (outcomeOf(assessment, id, 1).value as number) / (outcomeOf(assessment, id, 0).value as number);
  for (const id of ["tokensServed", "facilityEnergy", "bill", "carbon"]) expectNear(ratio(id), 3);
});

test("parameters that change nothing are not among those that are read", () => {
  const read = (...settings: string[]) => parametersRead(applySettings(asked, settings).scenario);
  expect(read()).not.toContain("inferenceShare");
  expect(read()).not.toContain("facilityMultiplier");
  expect(read("model=dense70")).toContain("facilityMultiplier");
  expect(read("model=dense70", "energy=parametric")).toContain("batchSize");
  expect(read("model=custom")).toContain("activeParameters");
  expect(read("cooling=dry")).toContain("addedByDryCooling");
  expect(read()).not.toContain("addedByDryCooling");
  expect(read("embodied=true")).toContain("hardwareLifetime");
  expect(read()).not.toContain("hardwareLifetime");
});
