import { expect, test } from "vitest";
import { rankPlotLayout } from "../../src/layer/rankPlotLayout.ts";

const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, place) => {
    const rank = place + 1;
    return { id: `R${rank}`, place, first: rank, median: rank, last: Math.min(count, rank + 1) };
  });

const layoutOf = (count: number, chosen: number, direction: "ltr" | "rtl" = "ltr") => {
  const rows = rowsOf(count);
  return rankPlotLayout(rows, rows[chosen] as (typeof rows)[number], direction);
};

test("each region has one line and one dot, the heaviest burden on top and first", () => {
  const { lines, dots, chosen, height } = layoutOf(3, 1);
  expect(lines).toBe(`M101.5 8V95M171 95V182M240.5 182V182`);
  expect(dots).toBe("M101.5 8h0M171 95h0M240.5 182h0");
  expect(chosen).toEqual({ lines: "M171 95V182", dots: "M171 95h0" });
  expect(height).toBe(190);
});

test("from right to left it is mirrored, its numbers too", () => {
  const plain = layoutOf(3, 0);
  const turned = layoutOf(3, 0, "rtl");
  expect(turned.dots).toBe("M218.5 8h0M149 95h0M79.5 182h0");
  expect(plain.across).toEqual({ from: 32, to: 310, label: 26 });
  expect(turned.across).toEqual({ from: 288, to: 10, label: 294 });
});

test.each([
  [51, [1, 20, 40, 51]],
  [199, [1, 50, 100, 150, 199]],
  [3, [1, 2, 3]],
  [1172, [1, 500, 1000, 1172]],
  [1, [1]],
])("%i ranks have these numbers beside them: %j", (count, ticks) => {
  expect(layoutOf(count, 0).ticks.map(({ rank }) => rank)).toEqual(ticks);
});
