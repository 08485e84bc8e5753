import { expect, test } from "vitest";
import { textWidth, wrapText } from "../../src/layer/svgText.ts";

test("lines end at spaces; a no-break space holds", () => {
  expect(wrapText("one two three", 40, 10)).toEqual(["one two", "three"]);
  expect(wrapText("one two three", 30, 10)).toEqual(["one", "two", "three"]);
});

test("Chinese letters are as wide as they are high, and lines end between them", () => {
  expect(textWidth("电网", 10)).toBeCloseTo(20);
  const lines = wrapText("电网余量不足，水资源压力高。", 60, 10);
  expect(lines.join("")).toBe("电网余量不足，水资源压力高。");
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(line).not.toMatch(/^[，。]/);
});

test("vowels above and below a letter of Hindi take no room", () => {
  expect(textWidth("बुरु", 10)).toBe(textWidth("बर", 10));
});
