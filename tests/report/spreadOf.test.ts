import { expect, test } from "vitest";
import { spreadOf } from "../../src/report/spreadOf.ts";

const interval = {
  low: 58,
  lowerQuartile: 65,
  median: 71,
  upperQuartile: 76,
  high: 82,
  draws: 1024,
};

test("a drawn figure spans nine of ten draws, another its worst and best case", () => {
  expect(spreadOf({ value: 70, low: 69, high: 73 })).toEqual({ value: 70, low: 69, high: 73 });
  expect(spreadOf({ value: 70, low: 69, high: 73, interval })).toEqual({
    value: 70,
    low: 58,
    high: 82,
  });
});

test("a value outside of its interval still lies on the line, and no number has no line", () => {
  expect(spreadOf({ value: 90, interval })).toEqual({ value: 90, low: 58, high: 90 });
  expect(spreadOf({})).toBeUndefined();
});
