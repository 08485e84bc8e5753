import { expect, test } from "vitest";
import { type ParameterId, parameters, presets, type Scenario } from "../../src/index.ts";
import { kernelOutput, runKernel } from "../../src/model/kernel.ts";
import { kernelInput } from "../../src/model/kernelInput.ts";
import { prepare } from "../../src/model/prepare.ts";
import { quantityIds } from "../../src/model/quantities.ts";
import { questionOf } from "../../src/model/question.ts";
import { quantitiesOf } from "../../src/model/scenarioQuantities.ts";
import { parameterIds } from "../../src/scenario/parameters.ts";
import { sobolIndices } from "../../src/statistics/sobolIndices.ts";
import { world } from "../fixtures/world.ts";
import { randomNumbers } from "./randomNumbers.ts";

type Values = Readonly<Record<ParameterId, number>>;

const draws = 48;

/** Relative spread of a result that rounding alone can cause. */
const rounding = 1e-12;

/** Each parameter anywhere in its range: the two independent matrices of Saltelli's design. */
function drawnValues(seed: number): readonly Values[] {
  const draw = randomNumbers(seed);
  return Array.from(
    { length: draws },
    () =>
      Object.fromEntries(
        parameterIds.map((id) => {
          const { low, high } = parameters[id];
          return [id, low + (high - low) * draw()];
        }),
      ) as Values,
  );
}

/**
 * A parameter may act only together with others, which changing one at a time cannot show: its total Sobol index
 * is then above 0 nevertheless.
 */
test.each(presets.map((scenario): [string, Scenario] => [scenario.preset ?? "", scenario]))(
  "parameters that a quantity does not declare have no part in its variance: %s",
  (_, scenario) => {
    const input = kernelInput(prepare(world), questionOf(prepare(world), scenario));
    const [a, b] = [drawnValues(1), drawnValues(2)];
    const responses = (points: readonly Values[]) => {
      const outputs = points.map((values) =>
        runKernel({ ...input, parameters: values }, kernelOutput(input.count)),
      );
      return (of: (typeof quantityIds)[number]) => outputs.map((out) => out[of][0] as number);
    };
    const [atA, atB] = [responses(a), responses(b)];
    const mixed = parameterIds.map((id) =>
      responses(a.map((values, place) => ({ ...values, [id]: b[place]?.[id] as number }))),
    );
    const { influences } = quantitiesOf(scenario);
    let explained = 0;
    for (const id of quantityIds) {
      const responsesAtA = atA(id);
      const { variance, total } = sobolIndices({
        a: responsesAtA,
        b: atB(id),
        mixed: mixed.map((at) => at(id)),
      });
      if (!(Math.sqrt(variance) > rounding * Math.abs(responsesAtA[0] as number))) continue;
      const declared = influences[id];
      const moving = parameterIds.filter((_, place) => (total[place] as number) > 1e-9);
      expect(moving.filter((parameter) => !declared.has(parameter))).toEqual([]);
      expect(moving, `something has to move ${id}`).not.toEqual([]);
      explained += 1;
    }
    expect(explained).toBeGreaterThan(10);
  },
);
