import { expect, test } from "vitest";
import {
  evaporativeTower,
  waterUsageEffectiveness,
} from "../../src/model/water/waterUsageEffectiveness.ts";
import { rowsOf } from "./csv.ts";

/**
 * Direct water of an all-evaporative tower, L/kWh, at wet bulb T (°F) and S cycles of concentration, floor 0.05:
 * the formula published by the Ren group (Li, Yang, Islam, Ren: "Making AI Less Thirsty", arXiv:2304.03271, and its
 * code), evaluated independently.
 */
const towers = rowsOf(`
wetBulb,cycles,expected
30,3,0.780000000000002
80,10,5.688888888888885
45,3,3.40125
80,3,7.6799999999999935
60,6,3.792000000000002
55,10,3.202777777777776
90,6,8.688
80,6,6.143999999999995
30,6,0.6240000000000016
75,6,5.294999999999999
35,3,1.908749999999996
70,10,4.311111111111108
90,3,10.86
10,3,0.05
35,10,1.4138888888888859
45,10,2.519444444444445
20,3,0.05
50,3,3.8999999999999995
65,6,4.1729999999999965
85,6,7.257000000000005
55,3,4.323749999999998
40,3,2.759999999999997
60,3,4.740000000000003
`);

test.each(towers)("a tower at $wetBulb °F and $cycles cycles", ({ wetBulb, cycles, expected }) => {
  const tower = evaporativeTower(wetBulb as number, cycles as number);
  expect(waterUsageEffectiveness(tower, 1, 0.05) / (expected as number)).toBeCloseTo(1, 9);
});

/** METHOD §4: φ is the share of heat rejected by evaporation; the floor is the least use of any facility. */
test("only the evaporative share of the heat takes water, down to the floor", () => {
  const tower = evaporativeTower(60, 6);
  expect(waterUsageEffectiveness(tower, 0.18, 0.03)).toBeCloseTo(0.18 * 3.792, 12);
  expect(waterUsageEffectiveness(evaporativeTower(14, 6), 0.18, 0.03)).toBe(0.03);
});
