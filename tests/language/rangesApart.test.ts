import fc from "fast-check";
import { expect, test } from "vitest";
import { isolatedRanges, rangesApart } from "../../src/language/rangesApart.ts";

test.each([
  ["0–0.2286", ["0–0.2286"]],
  ["من ٠–٠٫٢٢٨٦ في المئة", ["٠–٠٫٢٢٨٦"]],
  ["٢٠١٩–٢٠٢٥، ٥", ["٢٠١٩–٢٠٢٥"]],
  ["−9–22 and 1,000–2,000.", ["−9–22", "1,000–2,000"]],
  ["1, 8–10, 17–19", ["8–10", "17–19"]],
  ["GPT-4, A–B, 5 – 6, 7–", []],
])("the ranges of %j are %j", (text, ranges) => {
  expect(rangesApart(text).flatMap((part) => (part.isRange ? [part.text] : []))).toEqual(ranges);
});

test("no sign of a text is lost, and what isolates comes in pairs", () => {
  const texts = fc.string({ unit: fc.constantFrom(..."0٣9–-−+.,٫٬ a()") });
  fc.assert(
    fc.property(texts, (text) => {
      expect(
        rangesApart(text)
          .map((part) => part.text)
          .join(""),
      ).toBe(text);
      const told = isolatedRanges(text);
      expect(told.replace(/[\u2066\u2069]/g, "")).toBe(text);
      expect(told.replace(/\u2066[^\u2066\u2069]+\u2069/g, "")).not.toMatch(/[\u2066\u2069]/);
    }),
  );
});
