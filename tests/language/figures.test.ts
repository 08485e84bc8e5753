import fc from "fast-check";
import { expect, test } from "vitest";
import { percent, unitWords, valueAndRange, withUnit, yearRange } from "../../src/index.ts";
import { decimalsFor, roughly } from "../../src/language/figures.ts";
import type { Peers } from "../../src/language/peersWords.ts";
import { outOfHundred, percentileWords } from "../../src/language/percentileWords.ts";
import { rankFigure, rankWords } from "../../src/language/rankWords.ts";
import { arabic, english } from "../layer/scenes.ts";

const spread = (value: number, low: number, high: number) => ({ value, low, high });

test("a range has an en dash, no spaces and the decimals of its value", () => {
  expect(valueAndRange(english, spread(72, 61.4, 83.2), 0)).toEqual({
    figure: "72",
    range: "61–83",
  });
  expect(valueAndRange(english, spread(4.02, 2, 5.9), 1)).toEqual({
    figure: "4.0",
    range: "2.0–5.9",
  });
  expect(valueAndRange(english, spread(0.324, 0.17, 0.61))).toEqual({
    figure: "0.324",
    range: "0.170–0.610",
  });
  expect(valueAndRange(english, spread(18.63, 9, 22.41))).toEqual({
    figure: "18.6",
    range: "9.0–22.4",
  });
});

test("from 1,000 on every figure has three significant digits", () => {
  expect(valueAndRange(english, spread(327, 164.2, 1094))).toEqual({
    figure: "327",
    range: "164–1,090",
  });
  expect(valueAndRange(english, spread(1234567, 800000, 2e6))).toEqual({
    figure: "1,230,000",
    range: "800,000–2,000,000",
  });
});

test("a range with negative numbers is written out, with a minus sign and a plus", () => {
  expect(valueAndRange(english, spread(0, -9, 22), 0)).toEqual({ figure: "0", range: "−9 to +22" });
  expect(valueAndRange(english, spread(-5, -9, -2), 0)).toEqual({
    figure: "−5",
    range: "−9 to −2",
  });
  expect(valueAndRange(arabic, spread(-5, -9, 2), 0).range).toBe("من \u061c−٩ إلى +٢");
});

test("one value has no range", () => {
  expect(valueAndRange(english, spread(3, 3, 3)).range).toBe("");
  expect(valueAndRange(english, spread(3, Number.NaN, Number.NaN)).range).toBe("");
  expect(valueAndRange(english, spread(3, 2.9, 3.1), 0).range).toBe("");
});

test("zero shows as 0", () => {
  expect(valueAndRange(english, spread(0, 0, 0)).figure).toBe("0");
  expect(valueAndRange(english, spread(0, 0, 0.12))).toEqual({ figure: "0", range: "0–0.120" });
});

test("a sentence that says about has two significant digits", () => {
  expect([3.49, 20.04, 0.0142, 745, 12345].map((value) => roughly(english, value))).toEqual([
    "3.5",
    "20",
    "0.014",
    "745",
    "12,300",
  ]);
});

test("decimals give three significant digits", () => {
  expect([4.02, 18.6, 351, 12345, 0.0321, 0, Number.NaN].map(decimalsFor)).toEqual([
    2, 1, 0, 0, 4, 0, 0,
  ]);
});

test("value and range always share their decimals", () => {
  const number = fc.double({ min: -999, max: 999, noNaN: true });
  const decimals = (text: string): number => text.split(".")[1]?.length ?? 0;
  fc.assert(
    fc.property(number, number, number, (a, b, c) => {
      const [low, value, high] = [a, b, c].toSorted((x, y) => x - y) as [number, number, number];
      const { figure, range } = valueAndRange(english, { value, low, high });
      for (const end of range.split(/–| to /).filter((part) => part !== "" && part !== "0"))
        if (figure !== "0") expect(decimals(end)).toBe(decimals(figure));
    }),
  );
});

test("a percentage has a narrow no-break space; in Arabic its own sign and none", () => {
  expect(percent(english, "4.0")).toBe("4.0\u202f%");
  expect(percent(arabic, arabic.figure(4, 1))).toBe("٤٫٠٪");
});

test("units have words where the catalogue has them and stand for themselves elsewhere", () => {
  expect(unitWords(english, "kt/yr")).toBe("kt CO₂e/yr");
  expect(unitWords(english, "furlong")).toBe("furlong");
  expect(withUnit(english, "5", "MW")).toBe("5\u00a0MW");
  expect(withUnit(english, "5", "%")).toBe("5\u202f%");
});

const countries: Peers = { level: "country", place: "" };

test("a percentile is said in words, with n and among whom", () => {
  expect(percentileWords(english, { share: 0.871, count: 135 }, countries)).toBe(
    "At or above the burden of 87 of 100 regions (n = 135 countries with comparable figures)",
  );
  expect(percentileWords(arabic, { share: 0.95, count: 178 }, countries)).toBe(
    "يساوي عبء ٩٥ من كل ١٠٠ منطقة أو يزيد عليه (ن = ١٧٨ من الدول ذات الأرقام القابلة للمقارنة)",
  );
});

test("a rank says among whom: countries with comparable figures, below them regions with a local one", () => {
  const place = { rank: 3, count: 28, settled: true };
  expect(rankWords(english, place, countries)).toBe(
    "rank 3 among 28 countries with comparable figures",
  );
  expect(rankWords(english, place, { level: "admin1", place: "India" })).toBe(
    "rank 3 among 28 states and provinces of India with a local figure",
  );
  expect(
    rankWords(english, { rank: 1, count: 2500, settled: true }, { level: "county", place: "" }),
  ).toBe("rank 1 among 2,500 counties with a local figure");
  expect(rankWords(arabic, place, countries)).toBe(
    "المرتبة ٣ بين ٢٨ من الدول ذات الأرقام القابلة للمقارنة",
  );
  expect(rankWords(arabic, place, { level: "admin1", place: "الهند" })).toBe(
    "المرتبة ٣ بين ٢٨ من الولايات والأقاليم في الهند ذات الأرقام المحلية",
  );
});

test("a rank is said with those of the draws, and not at all where they do not agree on one", () => {
  const place = { rank: 3, count: 28, settled: true, interval: { first: 2, last: 5 } };
  const loose = { rank: 3, count: 28, settled: false, interval: { first: 2, last: 19 } };
  expect(rankFigure(english, place)).toBe("3 (2–5)");
  expect(rankWords(english, place, countries)).toBe(
    "rank 3 (2–5) among 28 countries with comparable figures",
  );
  expect(rankFigure(english, loose)).toBe("2–19, not settled");
  expect(rankWords(english, loose, countries)).toBe(
    "with no settled rank (between 2 and 19 in nine of ten draws) among 28 countries with comparable figures",
  );
  /** The range of ranks runs from the left in a line that runs from the right. */
  expect(rankFigure(arabic, place)).toBe("٣ (\u2066٢–٥\u2069)");
});

test("a percentile never claims more than holds", () => {
  expect(outOfHundred(0.9999)).toBe(99);
  expect(outOfHundred(1)).toBe(100);
  expect(outOfHundred(0.29)).toBe(29);
});

test("years have no thousands separator", () => {
  expect(yearRange(english, [2024])).toBe("2024");
  expect(yearRange(english, [2024, 2019])).toBe("2019–2024");
  expect(yearRange(english, [])).toBe("");
  expect(yearRange(arabic, [2019, 2024])).toBe("٢٠١٩–٢٠٢٤");
});

test("large amounts are said in words", () => {
  expect(english.amount(233_400_000)).toBe("233 million");
  expect(arabic.amount(233_400_000)).toBe("٢٣٣ مليون");
  expect(english.amount(-1200)).toBe("−1.2 thousand");
});

test("what rounds to zero has no sign", () => {
  expect([english.figure(-0.004, 2), english.figure(-0.006, 2)]).toEqual(["0.00", "−0.01"]);
});
