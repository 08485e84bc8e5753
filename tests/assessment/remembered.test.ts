import { expect, test } from "vitest";
import { type Assessment, assess, presets } from "../../src/index.ts";
import { inventedWorld } from "../properties/invented.ts";

const world = inventedWorld(7, 40);

/** As a worker does: the columns are transferred, and the sender is left with empty ones. */
const movedAway = (assessment: Assessment): Assessment => {
  const { evidence, columns } = assessment;
  const moved = Object.values(columns).flatMap((column) =>
    Object.values(column).map(({ buffer }: Float64Array) => buffer as ArrayBuffer),
  );
  return structuredClone(assessment, { transfer: [evidence.buffer as ArrayBuffer, ...moved] });
};

test.each(presets)(
  "$preset: what is remembered between scenarios stays when the columns leave",
  (scenario) => {
    const first = movedAway(assess(world, scenario));
    const again = movedAway(assess(world, scenario));
    expect(again).toEqual(first);
    expect(again).toEqual(assess(structuredClone(world), scenario));
  },
);

test("scenarios leave no trace in one another, in whatever order they come", () => {
  const small = inventedWorld(8, 12);
  const alone = new Map(
    presets.map((scenario) => [scenario, assess(structuredClone(small), scenario)]),
  );
  for (const scenario of [...presets, ...presets.toReversed()])
    expect(assess(small, scenario)).toEqual(alone.get(scenario));
});
