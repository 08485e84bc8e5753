import fc from "fast-check";
import { expect, test } from "vitest";
import { crossoverDay } from "../../src/model/lifecycle/crossover.ts";
import { inferenceOperations, trainingOperations } from "../../src/model/lifecycle/operations.ts";
import { overtraining } from "../../src/model/lifecycle/overtraining.ts";
import { parametricTokenEnergy, requiredAccelerators } from "../../src/model/tokens/ecologits.ts";
import { modelClasses } from "../../src/model/tokens/modelClasses.ts";
import { workMultiplier } from "../../src/model/tokens/tokenDemand.ts";
import {
  facilityTokenEnergy,
  fromKilowattHoursPerToken,
  kilowattHoursPerToken,
} from "../../src/model/tokens/tokenEnergy.ts";

const size = fc.double({ min: 0.1, max: 2000, noNaN: true });

test("more parameters, active or in memory, never take less", () => {
  fc.assert(
    fc.property(size, size, fc.double({ min: 1, max: 4, noNaN: true }), (active, extra, factor) => {
      const model = { activeParameters: active, totalParameters: active + extra };
      const energy = parametricTokenEnergy(model);
      const { activeParameters, totalParameters } = model;
      expect(
        parametricTokenEnergy({ ...model, totalParameters: factor * totalParameters }),
      ).toBeGreaterThanOrEqual(energy);
      expect(
        parametricTokenEnergy({
          activeParameters: Math.min(factor * activeParameters, totalParameters),
          totalParameters,
        }),
      ).toBeGreaterThanOrEqual(energy);
    }),
  );
});

test("accelerators are a power of two that holds the model and is not twice too many", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.1, max: 1e5, noNaN: true }), (memory) => {
      const count = requiredAccelerators(memory);
      expect(Number.isInteger(Math.log2(count))).toBe(true);
      expect(count * 80).toBeGreaterThanOrEqual(memory);
      if (count > 1) expect((count / 2) * 80).toBeLessThan(memory);
    }),
  );
});

test("a facility never takes less than its accelerators, and low ≤ central ≤ high", () => {
  const factor = fc.double({ min: 1, max: 5, noNaN: true });
  fc.assert(
    fc.property(
      fc.constantFrom(...modelClasses),
      fc.tuple(factor, factor, factor),
      (model, factors) => {
        const [low, central, high] = factors.sort((a, b) => a - b) as [number, number, number];
        const facility = facilityTokenEnergy(model.energy, { low, central, high });
        expect(facility.low).toBeLessThanOrEqual(facility.central);
        expect(facility.central).toBeLessThanOrEqual(facility.high);
        expect(facility.central).toBeGreaterThanOrEqual(model.energy.central);
      },
    ),
  );
});

test("units make the round trip; samples multiply", () => {
  fc.assert(
    fc.property(size, fc.integer({ min: 1, max: 64 }), (energy, samples) => {
      expect(fromKilowattHoursPerToken(kilowattHoursPerToken(energy)) / energy).toBeCloseTo(1, 12);
      const work = { speculativeMultiplier: 1, extraPromptTokens: 2, promptTokenCost: 0.2 };
      const single = workMultiplier({ ...work, samples: 1 });
      expect(workMultiplier({ ...work, samples }) / single).toBeCloseTo(samples, 9);
    }),
  );
});

const tokens = fc.double({ min: 1e9, max: 1e15, noNaN: true });

test("at the crossover inference has computed what training did, whatever the size", () => {
  fc.assert(
    fc.property(
      tokens,
      tokens,
      size,
      fc.integer({ min: 1, max: 64 }),
      (trained, daily, billions, samples) => {
        const day = crossoverDay({ trainingTokens: trained, tokensPerDay: daily, samples });
        const parameters = billions * 1e9;
        const inference = inferenceOperations(parameters, samples * daily * day);
        expect(inference / trainingOperations(parameters, trained)).toBeCloseTo(1, 9);
      },
    ),
  );
});

test("the overtrained model is smaller, reaches the same loss and never computes more", () => {
  const parameters = fc.double({ min: 1e8, max: 1e12, noNaN: true });
  fc.assert(
    fc.property(parameters, fc.double({ min: 1e9, max: 1e14, noNaN: true }), (count, served) => {
      const { lifeOptimal, trainingOptimal, loss, saving } = overtraining(count, served);
      expect(lifeOptimal.parameters).toBeLessThanOrEqual(count * (1 + 1e-12));
      expect(lifeOptimal.trainingTokens).toBeGreaterThanOrEqual(
        trainingOptimal.trainingTokens * (1 - 1e-9),
      );
      expect(saving).toBeGreaterThanOrEqual(-1e-12);
      const reached =
        1.69 +
        406.4 / lifeOptimal.parameters ** 0.336 +
        410.7 / lifeOptimal.trainingTokens ** 0.283;
      expect(reached / loss).toBeCloseTo(1, 9);
    }),
  );
});

test("the more is served, the smaller the model and the larger the saving", () => {
  const served = [1e10, 1e11, 1e12, 1e13, 1e14].map((inference) => overtraining(13e9, inference));
  for (const [place, { lifeOptimal, saving }] of served.slice(1).entries()) {
    expect(lifeOptimal.parameters).toBeLessThan(served[place]?.lifeOptimal.parameters as number);
    expect(saving).toBeGreaterThan(served[place]?.saving as number);
  }
});
