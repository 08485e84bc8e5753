import { expect, test } from "vitest";
import { firmImports } from "../../src/model/grid/firmCapacity.ts";
import { gridLoadFactorStep } from "../../src/model/grid/gridLoadFactor.ts";
import { headroom } from "../../src/model/grid/headroom.ts";
import { headroomClass } from "../../src/model/grid/headroomClass.ts";
import {
  isPlausibleLoadFactor,
  loadFactorOfParts,
  meteredLoadFactor,
  publishedLoadFactor,
} from "../../src/model/grid/loadFactorOfPeak.ts";
import { peakDemand } from "../../src/model/grid/peakDemand.ts";
import { addedByReservoirs, reservoirSystems } from "../../src/model/grid/reservoirSystems.ts";
import { computedValue } from "./computedValue.ts";
import { expectNear } from "./near.ts";

/** Load factors of grids and what can be said of headroom (method, edition 0.3, §3), evaluated independently. */
test("a metered load factor is mean over tenth-highest hour", () => {
  const year = { energy: 80972, hours: 8784, tenthHighestHour: 13000.5 };
  expectNear(meteredLoadFactor(year), 0.7090591793828303);
});

test("a published peak beyond the gate is of another area than the demand, and not used", () => {
  const india = publishedLoadFactor(2054.47, 250);
  expectNear(india, 0.9381141552511415);
  expect(isPlausibleLoadFactor(india)).toBe(false);
  expect([0.45, 0.88, 0.44].map(isPlausibleLoadFactor)).toEqual([true, true, false]);
});

test("the load factor of a nation of parts lets their peaks coincide in part", () => {
  const parts = [
    { energy: 8760, loadFactor: 0.5 },
    { energy: 17520, loadFactor: 0.8 },
  ];
  expectNear(loadFactorOfParts(parts, 0.93), 3 / (0.93 * (1 / 0.5 + 2 / 0.8)));
  expect(loadFactorOfParts(parts.slice(0, 1), 0.93)).toBe(0.5);
});

test("headroom counts hydro by its credit and imports by their mean power over the load factor", () => {
  const firm = 20 * 1 + 5 * 0.8 + firmImports(4.38, 0.75);
  expectNear(headroom(firm, peakDemand(131.4, 0.75), 0.15), 1.6666666666666714);
});

test("hydro counts as firm plants do where reservoirs carry the system", () => {
  expectNear(5 * 0.8 + addedByReservoirs(5, 0.95, 0.8), 5 * 0.95);
  expect(addedByReservoirs(5, 0.95, 0.97)).toBe(0);
  expect(reservoirSystems).toEqual(["ISL", "NOR", "PRY", "BTN"]);
});

test.each([
  [{ value: 5, low: 1, high: 9 }, "headroom"],
  [{ value: 5, low: -1, high: 9 }, "uncertain"],
  [{ value: -5, low: -9, high: 1 }, "uncertain"],
  [{ value: -5, low: -9, high: -1 }, "none"],
  [{ value: -5, low: -9, high: 0 }, "none"],
  [{ value: Number.NaN, low: -9, high: 0 }, undefined],
])("a headroom of %j is of the class %s", (range, expected) => {
  expect(headroomClass(range)).toBe(expected);
});

test("a grid has its own load factor in the kernel", () => {
  expectNear(computedValue(gridLoadFactorStep, { LF_g: 0.709 }), 0.709);
});
