import { expect, test } from "vitest";
import { assessmentsOf } from "../../src/assessment/assess.ts";
import { levels, presets } from "../../src/index.ts";
import { builtWorld } from "../fixtures/builtWorld.ts";

/** A range that does not hold its central value would say that the result is impossible. */
test.each(levels)("on the real data every range of %s holds its central value", (level) => {
  const assess = assessmentsOf(builtWorld(level));
  const asked = level === "country" ? presets : presets.slice(0, 2);
  const wrong = asked.flatMap((scenario) => {
    const { regions, columns } = assess(scenario);
    return Object.entries(columns).flatMap(([id, { value, low, high }]) =>
      regions.flatMap((region, place) => {
        const [least, central, most] = [low[place], value[place], high[place]] as [
          number,
          number,
          number,
        ];
        const slack = 1e-12 * Math.abs(central);
        return least > central + slack || most < central - slack
          ? [`${scenario.preset} ${id} ${region}: ${least} ≤ ${central} ≤ ${most}`]
          : [];
      }),
    );
  });
  expect(wrong).toEqual([]);
});
