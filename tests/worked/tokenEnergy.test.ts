import { describe, expect, test } from "vitest";
import { modelClasses } from "../../src/model/tokens/modelClasses.ts";
import { itEnergyOfTokens, workMultiplier } from "../../src/model/tokens/tokenDemand.ts";
import {
  facilityTokenEnergy,
  fromKilowattHoursPerToken,
  kilowattHoursPerToken,
} from "../../src/model/tokens/tokenEnergy.ts";
import { modelClassIds } from "../../src/scenario/tokenChoice.ts";
import { tokenParameters } from "../../src/scenario/tokenParameters.ts";
import { expectNear } from "./near.ts";

/**
 * Wh per 1,000 output tokens at the facility, as METHOD §2 prints them: medians of the ML.ENERGY benchmark 3.0 (Chung et
 * al. 2025) times 1.3/1.72/2.4 (Google 2025).
 */
const printed: Readonly<Record<string, readonly [string, string, string]>> = {
  fleet: [".3", ".9", "2.5"],
  dense8to14: [".026", ".069", ".375"],
  dense27to32: [".073", ".162", "1.03"],
  dense70: [".107", ".357", "2.46"],
  dense405: [".41", "1.47", "9.3"],
  sparse3: [".026", ".125", ".515"],
  sparse17: [".148", ".479", "2.69"],
  sparse22to37: [".22", "1.14", "5.6"],
  reasoningDense8to32: [".064", ".126", ".68"],
  reasoningSparse20: [".49", "1.39", "6.4"],
};

const { facilityMultiplier } = tokenParameters;

/** Half a unit of the last digit printed. */
const rounding = (text: string): number => 0.5001 * 10 ** -(text.split(".")[1] ?? "").length;

/** Classes of the same benchmark that METHOD does not print, by the same rule. */
const derived: Readonly<Record<string, readonly [string, string, string]>> = {
  reasoningSparse3to5: [".0235", ".107", ".470"],
  codeSparse3: [".056", ".167", ".627"],
  codeSparse35: [".91", "2.53", "15.80"],
  imageDense8to32: [".075", ".141", ".725"],
  imageSparse3: [".054", ".163", ".607"],
  imageSparse17to22: [".262", ".894", "5.362"],
};
const expected = { ...printed, ...derived };

describe.each(modelClasses)("the class $id", ({ id, energy }) => {
  test("has the facility figures printed, to their last digit", () => {
    const facility = facilityTokenEnergy(energy, facilityMultiplier);
    expect(facility.boundary).toBe("facility");
    expect(facility.denominator).toBe("outputToken");
    const ends = [facility.low, facility.central, facility.high];
    for (const [place, text] of (expected[id] ?? []).entries())
      expect(Math.abs((ends[place] as number) - Number(text))).toBeLessThan(rounding(text));
    expect(expected[id]).toBeDefined();
  });

  test("rises from low to high", () => {
    expect(energy.low).toBeLessThan(energy.central);
    expect(energy.central).toBeLessThan(energy.high);
  });
});

test("no class is printed that the list lacks", () => {
  expect(modelClasses.map(({ id }) => id).toSorted()).toEqual(Object.keys(expected).toSorted());
  expect(modelClasses.map(({ id }) => id)).toEqual(modelClassIds);
});

test("a facility figure is not multiplied again", () => {
  const fleet = modelClasses.find(({ id }) => id === "fleet");
  expect(fleet && facilityTokenEnergy(fleet.energy, facilityMultiplier)).toEqual(fleet?.energy);
});

/** Google (2025): a median prompt takes 0.24 Wh, of which accelerators 58 %, and 0.10 Wh in their narrower count. */
test("the facility multiplier follows from Google's figures", () => {
  expect(facilityMultiplier.central).toBeCloseTo(1 / 0.58, 2);
  expect(facilityMultiplier.high).toBeCloseTo(0.24 / 0.1, 12);
});

/** By hand: 1e12 tokens at 0.9 Wh per 1,000 are 0.9 GWh at the facility, 0.8257 GWh of equipment at PUE 1.09. */
test("a year's tokens at the fleet's energy, its PUE taken out", () => {
  expectNear(kilowattHoursPerToken(0.9), 9e-7);
  expectNear(fromKilowattHoursPerToken(9e-7), 0.9);
  expectNear(itEnergyOfTokens(1e12, kilowattHoursPerToken(0.9), 1.09), 9e5 / 1.09);
});

test("samples, speculative decoding and longer prompts multiply", () => {
  const plain = { samples: 1, speculativeMultiplier: 1, extraPromptTokens: 0, promptTokenCost: 0 };
  expect(workMultiplier(plain)).toBe(1);
  const work = { samples: 16, speculativeMultiplier: 0.7, extraPromptTokens: 10 };
  expectNear(workMultiplier({ ...work, promptTokenCost: 0.2 }), 16 * 0.7 * 3);
});
