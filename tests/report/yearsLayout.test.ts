import { expect, test } from "vitest";
import { type DataCentreYear, yearsLayout } from "../../src/index.ts";

/** 1 TWh in 2022 and one more each year, half to twice. */
const years: readonly DataCentreYear[] = Array.from({ length: 9 }, (_, place) => ({
  year: 2022 + place,
  status: place < 4 ? "modelled" : "projected",
  published: place < 2,
  value: 1 + place,
  low: (1 + place) / 2,
  high: 2 * (1 + place),
}));

test("the scale starts at zero, ends above the highest end, and has round lines", () => {
  const { levels, bottom, marks } = yearsLayout(years, "ltr");
  expect(levels.map(({ value }) => value)).toEqual([0, 5, 10, 15]);
  expect(levels[0]?.y).toBe(bottom);
  const [first, last] = [marks[0], marks.at(-1)];
  expect((bottom - (last?.y ?? 0)) / (bottom - (first?.y ?? 0))).toBeCloseTo(9, 6);
});

test("the projected line begins where the modelled one ends", () => {
  const { lines } = yearsLayout(years, "ltr");
  const end = lines.modelled.split("L").at(-1);
  expect(lines.projected.startsWith(`M${end}L`)).toBe(true);
});

test("in right-to-left text the years run from the right", () => {
  const { marks, width } = yearsLayout(years, "rtl");
  const other = yearsLayout(years, "ltr").marks;
  expect(marks.map(({ x }) => x)).toEqual(other.map(({ x }) => width - x));
});
