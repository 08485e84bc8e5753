import { describe, expect, test } from "vitest";
import { fitWarnings, parametricTokenEnergy } from "../../src/model/tokens/ecologits.ts";
import { itEnergyOfTokens } from "../../src/model/tokens/tokenDemand.ts";
import { ecologitsRequest, type InferenceRequest } from "../oracle/ecologitsRequest.ts";
import { rowsOf } from "./csv.ts";
import { expectNear } from "./near.ts";
import { tableText } from "./tables.ts";

type Row = Readonly<Record<string, number>> & Readonly<Record<Input, number>>;
type Input =
  | "active"
  | "total"
  | "tokens"
  | "latency"
  | "tokensPerSecond"
  | "timeToFirstToken"
  | "pue"
  | "wue"
  | "ewif"
  | "climate"
  | "minerals"
  | "primaryEnergy";

/**
 * EcoLogits' own code (mlco2/ecologits, commit 5be90da, MPL-2.0), run on ten requests with the factors of its own table
 * of electricity. Water by its documented form; `waterAsCoded` is what that commit's code returns, PUE counted twice.
 */
const requests = rowsOf(tableText("ecologits.csv")) as unknown as readonly Row[];

function requestOf(row: Row): InferenceRequest {
  const { active, total, tokens, latency, tokensPerSecond, timeToFirstToken } = row;
  return {
    model: { activeParameters: active, totalParameters: total },
    outputTokens: tokens,
    ...(!Number.isNaN(latency) && { latency }),
    ...(!Number.isNaN(tokensPerSecond) && { tokensPerSecond }),
    ...(!Number.isNaN(timeToFirstToken) && { timeToFirstToken }),
  };
}

function computed(row: Row) {
  const {
    usage,
    embodied,
    itEnergy: _,
    ...rest
  } = ecologitsRequest(requestOf(row), {
    powerUsageEffectiveness: row.pue,
    waterUsageEffectiveness: row.wue,
    waterIntensity: row.ewif,
    climate: row.climate,
    minerals: row.minerals,
    primaryEnergy: row.primaryEnergy,
  });
  return {
    ...rest,
    usageClimate: usage.climate,
    usageMinerals: usage.minerals,
    usagePrimaryEnergy: usage.primaryEnergy,
    embodiedClimate: embodied.climate,
    embodiedMinerals: embodied.minerals,
    embodiedPrimaryEnergy: embodied.primaryEnergy,
  };
}

test.each(requests)("a request of $tokens tokens to $active B of $total B", (row) => {
  const results = Object.entries(computed(row)) as [string, number][];
  expect(results).toHaveLength(15);
  for (const [name, value] of results) expectNear(value, row[name] ?? Number.NaN, name);
});

test("PUE enters the water once: the doubled form lies above wherever PUE does", () => {
  for (const row of requests) {
    expect(row.waterAsCoded).toBeGreaterThan((row.water ?? Number.NaN) * 1.05);
    const withoutOverhead = { ...row, pue: 1 };
    const { facilityEnergy, water } = computed(withoutOverhead);
    expectNear(facilityEnergy * (row.wue + row.ewif), water, "both forms agree at PUE 1");
  }
});

/** METHOD §2: e_IT of the parametric fit, evaluated independently; and tokens and E_IT of a year. */
const perToken = rowsOf(`
active,total,energy,tokens,year
70,70,5.479408273612537e-07,600000000000000,328764496.4167522
37,671,3.315750747653693e-06,700000000000000,2321025523.357585
8,8,7.429382046090727e-08,166666666666666.66,12382303.410151212
5.1,117,2.854459256823208e-07,1000000000000000,285445925.68232083
`) as unknown as readonly Readonly<
  Record<"active" | "total" | "energy" | "tokens" | "year", number>
>[];

describe("the parametric fit", () => {
  test.each(perToken)("gives a token of $active B of $total B", (row) => {
    const model = { activeParameters: row.active, totalParameters: row.total };
    const energy = parametricTokenEnergy(model);
    expectNear(energy, row.energy);
    expectNear(itEnergyOfTokens(row.tokens, energy, 1), row.year);
    expect(fitWarnings(model).map(({ kind }) => kind)).toEqual(
      row.total > 200 ? ["largerThanFitted"] : [],
    );
  });

  test("is the request's energy per token where nothing was measured", () => {
    const model = { activeParameters: 24, totalParameters: 24 };
    const site = { powerUsageEffectiveness: 1.3, waterUsageEffectiveness: 0, waterIntensity: 0 };
    const { itEnergy } = ecologitsRequest(
      { model, outputTokens: 400 },
      { ...site, climate: 0, minerals: 0, primaryEnergy: 0 },
    );
    expectNear(itEnergy, 400 * parametricTokenEnergy(model));
  });

  test("counts fewer bits as fewer accelerators, not as less work of each", () => {
    const model = { activeParameters: 70, totalParameters: 70 };
    const halved = parametricTokenEnergy({ ...model, bits: 8 });
    expectNear(halved, parametricTokenEnergy(model) / 2);
  });
});
