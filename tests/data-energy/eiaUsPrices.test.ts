import { expect, test } from "vitest";
import { compileRetailPrices, retailPriceFile } from "../../data/eia-us-prices/compile.ts";
import { filesOf } from "./filesOf.ts";
import { shortRows } from "./shortRows.ts";

const line = (place: string, key: string, y2024: string, y2025: string) =>
  `${place},cents per kilowatthour,ELEC.PRICE.${key}.A,${y2024},${y2025}`;

const compile = (...lines: readonly string[]) =>
  compileRetailPrices(
    filesOf({
      [retailPriceFile]: [
        "description,units,source key,2024,2025",
        "Average retail price of electricity,cents per kilowatthour,,,",
        ...lines,
      ].join("\n"),
    }),
  );

test("each sector of the United States stands for one class, cents to USD", () => {
  const { rows, issues } = compile(
    line("United States : all sectors", "US-ALL", "12.94", "13.63"),
    line("United States : residential", "US-RES", "16.48", "17.3"),
    line("United States : commercial", "US-COM", "12.75", "13.41"),
    line("United States : industrial", "US-IND", "8.13", "8.62"),
    line("Virginia : industrial", "VA-IND", "9", "9.45"),
  );
  expect(shortRows(rows)).toEqual([
    "USA priceBusiness 2025 0.1341",
    "USA priceHousehold 2025 0.173",
    "USA priceLargestBand 2025 0.0862",
  ]);
  expect(rows.every(({ status }) => status === "measured")).toBe(true);
  expect(issues).toEqual([]);
});

test("a mark or an absent series is no price", () => {
  const { rows, issues } = compile(
    line("United States : residential", "US-RES", "16.48", "--"),
    line("United States : commercial", "US-COM", "12.75", "NM"),
  );
  expect(rows).toEqual([]);
  expect(issues).toEqual([
    expect.stringContaining("US-COM"),
    expect.stringContaining("US-IND"),
    expect.stringContaining("US-RES"),
  ]);
});
