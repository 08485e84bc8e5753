import { expect, test } from "vitest";
import { presets, type Scenario } from "../../src/index.ts";
import { itEnergyOfTokens, workMultiplier } from "../../src/model/tokens/tokenDemand.ts";
import {
  facilityTokenEnergy,
  kilowattHoursPerToken,
  wattHoursPerThousandTokens,
} from "../../src/model/tokens/tokenEnergy.ts";
import { workloadClasses } from "../../src/model/tokens/workloadClasses.ts";
import { promptsBeyond } from "../../src/model/tokens/workloadDemand.ts";
import { tokenParameters } from "../../src/scenario/tokenParameters.ts";
import { expectNear } from "./near.ts";

const { facilityMultiplier } = tokenParameters;

/**
 * Medians of the ML.ENERGY benchmark 3.0 (Chung et al. 2025) over all models of a task, J per output token (per image), times Google's
 * 1.3/1.72/2.4 (2025): Wh per 1,000 at the facility, by hand from the table.
 */
test.each([
  ["anyChat", [0.184, 0.34, 1.547], [0.06644, 0.16244, 1.03133]],
  ["anyReasoning", [0.191, 0.285, 1.2], [0.06897, 0.13617, 0.8]],
  ["anyCode", [0.72, 2.842, 7.048], [0.26, 1.35784, 4.69867]],
  ["anyImageChat", [0.293, 0.44, 1.371], [0.10581, 0.21022, 0.914]],
  ["anyImage", [1591, 2578.065, 9074.01], [574.5, 1231.7, 6049.3]],
] as const)("the facility energy of %s", (id, joules, facility) => {
  const { energy } = workloadClasses.find((entry) => entry.id === id) ?? {};
  if (!energy) throw new Error(`no class ${id}`);
  const carried = facilityTokenEnergy(energy, facilityMultiplier);
  for (const [place, end] of (["low", "central", "high"] as const).entries()) {
    expectNear(energy[end], wattHoursPerThousandTokens(joules[place] as number));
    expect(carried[end] / (facility[place] as number)).toBeCloseTo(1, 3);
  }
  expect(carried.boundary).toBe("facility");
});

/** By hand: 2,578.065 J are .716 Wh at the accelerators, 1.232 at the facility; a million of them 1,130 kWh of equipment at PUE 1.09. */
test("a million images", () => {
  const perImage = kilowattHoursPerToken(wattHoursPerThousandTokens(2578.065)) * 1.72;
  expect(perImage * 1000).toBeCloseTo(1.2317, 4);
  expect(itEnergyOfTokens(1e6, perImage, 1.09)).toBeCloseTo(1130.04, 1);
});

/** OpenRouter (Aubakirova et al. 2025, arXiv 2601.10088, section 4.3): 1,500 over 150, 6,000 over 400, 20,000 over 400 tokens. */
test("prompts that agents add, from the traffic of OpenRouter", () => {
  const { low, central, high } = tokenParameters.agenticPromptTokens;
  expect([low, central, high]).toEqual([1500 / 150, 6000 / 400, 20_000 / 400]);
});

/** By hand: 15 prompt tokens at a fifth of an output token each are three more output tokens. */
test("an agent's token takes four times that of chat", () => {
  const asked = presets.find(({ basis }) => basis === "tokens") as Scenario;
  const agentic: Scenario = { ...asked, tokens: { ...asked.tokens, workload: "agentic" } };
  const own = { extraPromptTokens: 0, agenticPromptTokens: 15 };
  const work = { samples: 1, speculativeMultiplier: 1, promptTokenCost: 0.2 };
  const times = (scenario: Scenario): number =>
    workMultiplier({ ...work, extraPromptTokens: promptsBeyond(scenario, own) });
  expectNear(times(agentic), 4);
  expect(times(asked)).toBe(1);
});
