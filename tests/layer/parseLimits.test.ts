import fc from "fast-check";
import { expect, test } from "vitest";
import { areLimits, parseLimits } from "../../src/index.ts";

test("rising numbers are limits, blanks are left out, digits of other scripts count", () => {
  expect(parseLimits(["1", " 2.5 ", "", "1e3"])).toEqual({ limits: [1, 2.5, 1000], issues: [] });
  expect(parseLimits(["−٤", "٢٫٥", "१०"])).toEqual({ limits: [-4, 2.5, 10], issues: [] });
});

test.each([
  [["1", "two", "3"], { issue: "number", place: 2, text: "two" }],
  [["1", "0x10", "30"], { issue: "number", place: 2, text: "0x10" }],
  [["1", "1,000", "3000"], { issue: "number", place: 2, text: "1,000" }],
  [["1", "Infinity"], { issue: "number", place: 2, text: "Infinity" }],
  [["1", "9e999"], { issue: "number", place: 2, text: "9e999" }],
  [["1", "3", "3"], { issue: "order", place: 3 }],
  [["3", "1"], { issue: "order", place: 2 }],
  [["3"], { issue: "count", given: 1 }],
  [[], { issue: "count", given: 0 }],
  [["1", "2", "3", "4", "5", "6", "7"], { issue: "count", given: 7 }],
])("%j is answered with what is wrong", (texts, issue) => {
  expect(parseLimits(texts)).toEqual({ limits: [], issues: [issue] });
});

test("whatever is typed, what comes out can be limits or has an issue", () => {
  const typed = fc.oneof(fc.string({ maxLength: 30 }), fc.double().map(String));
  fc.assert(
    fc.property(fc.array(typed, { maxLength: 9 }), (texts) => {
      const { limits, issues } = parseLimits(texts);
      expect(issues.length === 0).toBe(areLimits(limits));
    }),
  );
});

test("limits that can be are read as they are written", () => {
  const limit = fc.double({ noNaN: true, min: -1e12, max: 1e12 });
  fc.assert(
    fc.property(fc.uniqueArray(limit, { minLength: 2, maxLength: 6 }), (given) => {
      const limits = given.map((each) => each + 0).toSorted((a, b) => a - b);
      fc.pre(areLimits(limits));
      expect(parseLimits(limits.map(String))).toEqual({ limits, issues: [] });
    }),
  );
});
