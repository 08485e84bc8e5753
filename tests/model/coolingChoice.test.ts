import { expect, test } from "vitest";
import {
  type CoolingChoice,
  chosenCooling,
  coolingChoices,
  coolingParameters,
  evaporativeTower,
  waterUsageEffectiveness,
} from "../../src/index.ts";

const fleet = { evaporativeShare: 0.18, powerUsageEffectiveness: 1.2 };
const penalties = {
  addedByDryCooling: coolingParameters.addedByDryCooling.central,
  addedByHybridCooling: coolingParameters.addedByHybridCooling.central,
  savedByEvaporativeCooling: coolingParameters.savedByEvaporativeCooling.central,
};

/** METHOD §4. */
test.each([
  ["fleet", 0.18, 1.2],
  ["evaporative", 1, 1.15],
  ["dry", 0, 1.35],
  ["hybrid", 0.09, 1.25],
] as const)("%s cooling", (choice, share, pue) => {
  const chosen = chosenCooling(choice, fleet, penalties);
  expect(chosen.evaporativeShare).toBe(share);
  expect(chosen.powerUsageEffectiveness).toBeCloseTo(pue, 12);
});

test("water and power are traded: the less of one, the more of the other", () => {
  const water = (choice: CoolingChoice): number =>
    waterUsageEffectiveness(
      evaporativeTower(20, 6),
      chosenCooling(choice, fleet, penalties).evaporativeShare,
      0.03,
    );
  const power = (choice: CoolingChoice): number =>
    chosenCooling(choice, fleet, penalties).powerUsageEffectiveness;
  const byWater = [...coolingChoices].sort((a, b) => water(a) - water(b));
  expect(byWater).toEqual(["dry", "hybrid", "fleet", "evaporative"]);
  expect([...coolingChoices].sort((a, b) => power(b) - power(a))).toEqual(byWater);
  expect(water("dry")).toBe(0.03);
});

test("no facility takes less than its equipment", () => {
  const lean = { evaporativeShare: 0.1, powerUsageEffectiveness: 1.02 };
  expect(chosenCooling("evaporative", lean, penalties).powerUsageEffectiveness).toBe(1);
});
