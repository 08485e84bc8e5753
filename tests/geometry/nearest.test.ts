import { expect, test } from "vitest";
import { nearestRegion } from "../../src/geometry/nearest.ts";

const here = { id: "here", label: [0, 0] as const };
const near = { id: "near", label: [10, 1] as const };
const far = { id: "far", label: [20, 0] as const };
const aslant = { id: "aslant", label: [8, 7.5] as const };
const north = { id: "north", label: [1, 30] as const };
const all = [here, far, near, aslant, north];

test("the nearest ahead wins", () => {
  expect(nearestRegion(here, "east", all)).toBe(near);
});

test("straight ahead wins over nearer but aslant, unless that is much nearer", () => {
  const beside = { id: "beside", label: [3, 2.8] as const };
  expect(nearestRegion(here, "east", [aslant, far])).toBe(far);
  expect(nearestRegion(here, "east", [beside, far])).toBe(beside);
});

test("what lies in another quarter is never reached", () => {
  expect(nearestRegion(here, "west", all)).toBeUndefined();
  expect(nearestRegion(here, "north", all)).toBe(north);
});

test("east of the last islands the world goes on", () => {
  const fiji = { id: "FJI", label: [178, -17] as const };
  const samoa = { id: "WSM", label: [-172, -14] as const };
  const australia = { id: "AUS", label: [134, -25] as const };
  expect(nearestRegion(fiji, "east", [samoa, australia])).toBe(samoa);
  expect(nearestRegion(fiji, "west", [samoa, australia])).toBe(australia);
});

test("a region is never its own neighbour", () => {
  expect(nearestRegion(here, "east", [here])).toBeUndefined();
  expect(nearestRegion(here, "east", [])).toBeUndefined();
});
