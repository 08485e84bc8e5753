import { expect, test } from "vitest";
import { scarcityFactor } from "../../src/index.ts";

/** AWARE: Boulay et al. (2018), Int. J. Life Cycle Assess. 23:368–378: 0.0136/AMD, held between 0.1 and 100. */
test.each([
  [-0.01, 100],
  [5e-5, 100],
  [0.00068, 20],
  [0.005, 2.72],
  [0.05, 0.272],
  [0.2, 0.1],
])("available water of %d m³/m²/month gives a factor of %d", (remaining, factor) => {
  expect(scarcityFactor(remaining)).toBeCloseTo(factor, 12);
});
