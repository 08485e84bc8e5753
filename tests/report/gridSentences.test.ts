import { expect, test } from "vitest";
import { gridSentences } from "../../src/report/gridSentences.ts";
import type { Finding } from "../layer/handmade.ts";
import { handmadeContext } from "./contexts.ts";

const columns: Record<string, readonly Finding[]> = {
  facilityEnergy: [{ value: 876, low: 438, high: 1752 }],
  peakDraw: [{ value: 116, low: 50, high: 250 }],
  firmCapacity: [7.42],
  peakDemand: [{ value: 5.52, low: 4.71, high: 6.44 }],
  headroom: [1070],
  headroomShare: [10.8],
  reserveMarginAfter: [31.6],
};

const say = (changes: Record<string, readonly Finding[]> = {}) =>
  gridSentences(handmadeContext({ ...columns, ...changes }), 0);

test("draw, capacity, headroom and margin, each with unit and range", () => {
  expect(say()).toEqual([
    "Average draw 100\u00a0MW (50–200); peak draw 116\u00a0MW (50–250) at a load factor of 0.86.",
    "Firm capacity is 7.42\u00a0GW and peak demand 5.52\u00a0GW (4.71–6.44).",
    "A reserve margin of 15\u202f% leaves 1,070\u00a0MW of headroom, and the draw takes 10.8\u202f% of it; the margin after the load is 31.6\u202f%.",
    "MW is a rate, MWh an amount. Installed, firm and peak capacity are never used for one another.",
  ]);
});

test("a headroom that may be nothing is said not to be certain", () => {
  const [, , sentence, certainty] = say({ headroom: [{ value: 1070, low: -90, high: 2200 }] });
  expect(sentence).toContain("leaves 1,070\u00a0MW (−90 to +2,200) of headroom");
  expect(certainty).toBe("Headroom not certain: its range, −90 to +2,200\u00a0MW, reaches 0.");
});

test("without headroom the sentence says how much is missing", () => {
  const [, , sentence] = say({
    headroom: [-250],
    headroomShare: ["noHeadroom"],
    reserveMarginAfter: [9],
  });
  expect(sentence).toBe(
    "A reserve margin of 15\u202f% leaves no headroom: 250\u00a0MW are missing already. The margin after the load is 9.00\u202f%.",
  );
});

test("what is not known is not invented", () => {
  expect(
    say({ facilityEnergy: ["noLoad"], peakDraw: ["noLoad"], headroomShare: ["noLoad"] })[0],
  ).toBe("No AI load is hosted here, so nothing is drawn.");
  expect(say({ facilityEnergy: ["noData"] })[0]).toBe("What the load draws is not known.");
  const gridless = say({
    firmCapacity: ["noData"],
    headroom: ["noData"],
    reserveMarginAfter: ["noData"],
  });
  expect(gridless).toHaveLength(3);
  expect(gridless[1]).toBe("Firm capacity or peak demand is not known.");
});
